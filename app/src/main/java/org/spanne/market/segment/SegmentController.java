package org.spanne.market.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Design → Segments: the rules, what they catch, how they are served, and which version holds from when. */
@Controller
@Allowed(Permission.VIEW_SEGMENTS)
class SegmentController {

    private static final int SHOWN_VERSIONS = 20;

    private final Segments segments;
    private final Segmentations segmentations;
    private final Publishing publishing;
    private final Fields fields;

    SegmentController(Segments segments, Segmentations segmentations, Publishing publishing, Fields fields) {
        this.segments = segments;
        this.segmentations = segmentations;
        this.publishing = publishing;
        this.fields = fields;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    /** The version asked for, or the one in force, or the newest draft. */
    @GetMapping("/segments")
    String segments(@RequestParam(required = false) @Nullable Long version, Rights rights, Model model) {
        List<Segmentation> history = segmentations.history(SHOWN_VERSIONS);
        Segmentation inForce = segmentations.inForce().orElse(null);
        Segmentation shown =
                version == null ? null : segmentations.byVersion(version).orElse(null);
        if (shown == null) {
            shown = inForce != null ? inForce : history.isEmpty() ? null : history.getFirst();
        }
        model.addAttribute("shown", shown);
        model.addAttribute("inForce", inForce);
        model.addAttribute("history", history);
        model.addAttribute("publications", segmentations.publications(SHOWN_VERSIONS));
        model.addAttribute("today", segmentations.today());
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
        long version = segmentations.save(
                RuleForm.read(form), form.getOrDefault("note", "").strip(), rights.name());
        return "redirect:/segments?version=" + version;
    }

    /** What changes for whom, before a version is published. */
    @GetMapping("/segments/{version}/publish")
    @Allowed(Permission.EDIT_SEGMENTS)
    String compare(@PathVariable long version, Rights rights, Model model) {
        Segmentation next =
                segmentations.byVersion(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Segmentation inForce = segmentations.inForce().orElse(null);
        model.addAttribute("next", next);
        model.addAttribute("inForce", inForce);
        model.addAttribute("today", segmentations.today());
        model.addAttribute(
                "moves", segments.moves(inForce == null ? List.of() : inForce.rules(), next.rules(), rights));
        return "market/publish";
    }

    @PostMapping("/segments/{version}/publish")
    @Allowed(Permission.EDIT_SEGMENTS)
    String publish(
            @PathVariable long version, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on, Rights rights) {
        return switch (publishing.publish(version, on, rights)) {
            case DONE -> "redirect:/segments?version=" + version;
            case PAST -> "redirect:/segments/" + version + "/publish?past";
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Takes a version back whose day has not come. */
    @PostMapping("/segments/publications/{publication}/withdraw")
    @Allowed(Permission.EDIT_SEGMENTS)
    String withdraw(@PathVariable long publication, Rights rights) {
        if (!segmentations.withdraw(publication, rights)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/segments";
    }

    private void draw(List<Rule> rules, Rights rights, Model model) {
        model.addAttribute("rules", rules);
        model.addAttribute("preview", segments.preview(rules, rights));
        model.addAttribute("fields", fields.all().values());
        model.addAttribute("operators", Operator.values());
        model.addAttribute("roles", Strategy.ServedBy.values());
        model.addAttribute("levels", Strategy.ServiceLevel.values());
    }
}
