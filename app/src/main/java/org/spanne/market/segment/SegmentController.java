package org.spanne.market.segment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Design → Segments: the rules, what they catch, and their history. */
@Controller
@Allowed(Permission.VIEW_SEGMENTS)
class SegmentController {

    private static final int SHOWN_VERSIONS = 20;

    private final Segments segments;
    private final Fields fields;

    SegmentController(Segments segments, Fields fields) {
        this.segments = segments;
        this.fields = fields;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    /** The version asked for, or the one in force, or the newest draft. */
    @GetMapping("/segments")
    String segments(@RequestParam(required = false) @Nullable Long version, Rights rights, Model model) {
        List<Segmentation> history = segments.history(SHOWN_VERSIONS);
        Segmentation inForce = segments.inForce().orElse(null);
        Segmentation shown =
                version == null ? null : segments.byVersion(version).orElse(null);
        if (shown == null) {
            shown = inForce != null ? inForce : history.isEmpty() ? null : history.getFirst();
        }
        model.addAttribute("shown", shown);
        model.addAttribute("inForce", inForce);
        model.addAttribute("history", history);
        draw(shown == null ? List.of() : shown.rules(), rights, model);
        return "market/segments";
    }

    /** The editor with what its rules would catch, redrawn after every change. */
    @PostMapping("/segments/preview")
    String preview(@RequestParam Map<String, String> form, Rights rights, Model model) {
        draw(RuleForm.read(form), rights, model);
        return "market/segments :: editor";
    }

    @PostMapping("/segments")
    @Allowed(Permission.EDIT_SEGMENTS)
    String save(@RequestParam Map<String, String> form, Rights rights) {
        long version =
                segments.save(RuleForm.read(form), form.getOrDefault("note", "").strip(), rights);
        return "redirect:/segments?version=" + version;
    }

    @PostMapping("/segments/{version}/publish")
    @Allowed(Permission.EDIT_SEGMENTS)
    String publish(@PathVariable long version, Rights rights) {
        if (!segments.publish(version, rights)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/segments?version=" + version;
    }

    private void draw(List<Rule> rules, Rights rights, Model model) {
        model.addAttribute("rules", rules);
        model.addAttribute("preview", segments.preview(rules, rights));
        model.addAttribute("fields", fields.all().values());
        model.addAttribute("operators", Operator.values());
    }
}
