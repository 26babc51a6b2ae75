package org.spanne.market.segment.curve;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.market.segment.version.Segmentation;
import org.spanne.market.segment.version.Segmentations;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.ListExport;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Design → Segments → How many pay: what segments tell about purchases against the standard they share. */
@Controller
@Allowed(Permission.VIEW_SEGMENTS)
class CurveController {

    private final Segmentations segmentations;
    private final Curves curves;
    private final ListExport export;

    CurveController(Segmentations segmentations, Curves curves, ListExport export) {
        this.segmentations = segmentations;
        this.curves = curves;
        this.export = export;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    @GetMapping("/segments/{version}/curve")
    String curve(@PathVariable long version, Rights rights, Model model) {
        Segmentation segmentation = found(version);
        model.addAttribute("segmentation", segmentation);
        model.addAttribute("curve", curves.of(segmentation.rules(), rights).orElse(null));
        return "market/curve";
    }

    @GetMapping("/segments/{version}/curve/figure.{format}")
    void export(
            @PathVariable long version,
            @PathVariable ListExport.Format format,
            Rights rights,
            HttpServletResponse response) {
        List<List<Cell>> rows = curves.of(found(version).rules(), rights)
                .map(curve ->
                        curve.points().stream().map(CurveController::cells).toList())
                .orElse(List.of());
        export.write(
                new ListExport.Sheet(
                        "segments-curve-" + version,
                        List.of(
                                "market.curve.segments",
                                "market.curve.told",
                                "market.curve.from",
                                "market.curve.to",
                                "market.curve.kept",
                                "market.curve.reuse",
                                "market.curve.from",
                                "market.curve.to",
                                "market.curve.names",
                                "market.curve.next"),
                        rows),
                format,
                response);
    }

    private Segmentation found(long version) {
        return segmentations.byVersion(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Cell> cells(Curve.Point point) {
        Curve.Next next = point.next();
        return List.of(
                Cell.count(point.segments()),
                Cell.ratio(point.told().value()),
                Cell.ratio(point.told().low()),
                Cell.ratio(point.told().high()),
                Cell.ratio(point.kept()),
                Cell.ratio(point.reuse().value()),
                Cell.ratio(point.reuse().low()),
                Cell.ratio(point.reuse().high()),
                Cell.text(String.join("; ", point.groups())),
                Cell.text(next == null ? null : next.one() + " | " + next.other()));
    }
}
