package org.spanne.market.segment.editor;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.market.BoughtGoods;
import org.spanne.market.segment.rule.Field;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.spanne.market.segment.rule.Wording;
import org.spanne.market.segment.trial.Segments;
import org.spanne.market.segment.version.Segmentation;
import org.spanne.market.segment.version.Segmentations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Design → Segments: the rules, what they catch, and how they are served. */
@Controller
@Allowed(Permission.VIEW_SEGMENTS)
class SegmentController {

    private static final int SHOWN_VERSIONS = 20;

    private final Segments segments;
    private final Segmentations segmentations;
    private final Fields fields;
    private final Wording wording;
    private final BoughtGoods goods;

    SegmentController(
            Segments segments, Segmentations segmentations, Fields fields, Wording wording, BoughtGoods goods) {
        this.segments = segments;
        this.segmentations = segmentations;
        this.fields = fields;
        this.wording = wording;
        this.goods = goods;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    /** The version asked for, or the one in force, or the newest draft. */
    @GetMapping("/segments")
    String segments(@RequestParam(required = false) @Nullable Long version, Rights rights, Model model) {
        Segmentation shown = segmentations
                .versionOrInForce(version)
                .or(() -> segmentations.history(1).stream().findFirst())
                .orElse(null);
        surround(shown, model);
        model.addAttribute("note", "");
        draw(shown == null ? List.of() : shown.rules(), rights, model);
        return "market/segments";
    }

    /** The editor with what its rules would catch, redrawn after every change; the whole page where no script asks. */
    @PostMapping("/segments/preview")
    String preview(@RequestParam Map<String, String> form, HtmxRequest htmx, Rights rights, Model model) {
        if (!htmx.isHtmxRequest()) {
            surround(null, model);
            model.addAttribute("note", form.getOrDefault("note", ""));
        }
        draw(RuleForm.read(form), rights, model);
        return htmx.isHtmxRequest() ? "market/segments :: editor" : "market/segments";
    }

    @PostMapping("/segments")
    @Allowed(Permission.EDIT_SEGMENTS)
    String save(@RequestParam Map<String, String> form, Rights rights) {
        long version = segmentations.save(
                RuleForm.read(form), form.getOrDefault("note", "").strip(), rights.name());
        return "redirect:/segments?version=" + version;
    }

    private void surround(@Nullable Segmentation shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("inForce", segmentations.inForce().orElse(null));
        model.addAttribute("history", segmentations.history(SHOWN_VERSIONS));
        model.addAttribute("publications", segmentations.publications(SHOWN_VERSIONS));
        model.addAttribute("today", segmentations.today());
    }

    private void draw(List<Rule> rules, Rights rights, Model model) {
        Map<String, Field> known = fields.all();
        model.addAttribute("rules", rules);
        model.addAttribute(
                "sentences",
                rules.stream().map(rule -> wording.sentence(rule, known)).toList());
        model.addAttribute("preview", segments.preview(rules, rights));
        model.addAttribute("fields", known);
        model.addAttribute("goods", goods.names());
        model.addAttribute("operators", Operator.values());
        model.addAttribute("joins", Group.Join.values());
        model.addAttribute("deepest", Group.DEEPEST);
        model.addAttribute("roles", Strategy.ServedBy.values());
        model.addAttribute("levels", Strategy.ServiceLevel.values());
    }
}
