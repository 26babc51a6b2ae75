package org.spanne.market.segment.editor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.market.segment.trial.Segments;
import org.spanne.market.segment.version.Publishing;
import org.spanne.market.segment.version.Segmentation;
import org.spanne.market.segment.version.Segmentations;
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

/** Design → Segments → Compare and publish: who would move, and which version holds from when. */
@Controller
@Allowed(Permission.EDIT_SEGMENTS)
class PublishController {

    private static final int SHOWN_VERSIONS = 20;

    private final Segments segments;
    private final Segmentations segmentations;
    private final Publishing publishing;

    PublishController(Segments segments, Segmentations segmentations, Publishing publishing) {
        this.segments = segments;
        this.segmentations = segmentations;
        this.publishing = publishing;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    /**
     * What changes for whom, before a version is published.
     *
     * @param against the version to compare with; that in force where none is named
     */
    @GetMapping("/segments/{version}/publish")
    String compare(
            @PathVariable long version,
            @RequestParam(required = false) @Nullable Long against,
            Rights rights,
            Model model) {
        Segmentation next =
                segmentations.byVersion(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Segmentation before = segmentations.versionOrInForce(against).orElse(null);
        model.addAttribute("next", next);
        model.addAttribute("before", before);
        model.addAttribute("inForce", segmentations.inForce().orElse(null));
        model.addAttribute("history", segmentations.history(SHOWN_VERSIONS));
        model.addAttribute("today", segmentations.today());
        model.addAttribute("moves", segments.moves(before == null ? List.of() : before.rules(), next.rules(), rights));
        return "market/publish";
    }

    @PostMapping("/segments/{version}/publish")
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
    String withdraw(@PathVariable long publication, Rights rights) {
        if (!segmentations.withdraw(publication, rights)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/segments";
    }
}
