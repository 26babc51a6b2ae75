package org.spanne.market.segment.editor;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.market.segment.rule.Field;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Wording;
import org.spanne.market.segment.trial.MemberList;
import org.spanne.market.segment.trial.Segments;
import org.spanne.market.segment.version.Segmentation;
import org.spanne.market.segment.version.Segmentations;
import org.spanne.screen.list.ListExport;
import org.spanne.screen.list.ListRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Saved versions as files: their segments, who is in them, and who would move. */
@Controller
@Allowed(Permission.VIEW_SEGMENTS)
class SegmentExportController {

    private final Segmentations segmentations;
    private final Segments segments;
    private final MemberList members;
    private final Fields fields;
    private final Wording wording;
    private final ListExport export;

    SegmentExportController(
            Segmentations segmentations,
            Segments segments,
            MemberList members,
            Fields fields,
            Wording wording,
            ListExport export) {
        this.segmentations = segmentations;
        this.segments = segments;
        this.members = members;
        this.fields = fields;
        this.wording = wording;
        this.export = export;
    }

    @GetMapping("/segments/{version}/figure.{format}")
    void segments(
            @PathVariable long version,
            @PathVariable ListExport.Format format,
            Rights rights,
            HttpServletResponse response) {
        List<Rule> rules = found(version);
        Map<String, Field> known = fields.all();
        export.write(
                SegmentSheets.segments("segments-" + version, rules, segments.preview(rules, rights), wording, known),
                format,
                response);
    }

    @GetMapping("/segments/{version}/members/figure.{format}")
    @Allowed(Permission.VIEW_CUSTOMERS)
    void members(
            @PathVariable long version,
            @PathVariable ListExport.Format format,
            ListRequest request,
            Rights rights,
            HttpServletResponse response) {
        export.write(members.of(found(version), rights), request, "members-" + version, format, response);
    }

    /** Against another version, or what is in force. */
    @GetMapping("/segments/{version}/publish/figure.{format}")
    void moves(
            @PathVariable long version,
            @PathVariable ListExport.Format format,
            @RequestParam(required = false) @Nullable Long against,
            Rights rights,
            HttpServletResponse response) {
        List<Rule> before =
                segmentations.versionOrInForce(against).map(Segmentation::rules).orElse(List.of());
        export.write(
                SegmentSheets.moves("moves-to-" + version, segments.moves(before, found(version), rights)),
                format,
                response);
    }

    private List<Rule> found(long version) {
        return segmentations
                .byVersion(version)
                .map(Segmentation::rules)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
