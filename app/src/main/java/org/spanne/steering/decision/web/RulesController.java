package org.spanne.steering.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.steering.decision.Comparison;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.TableVersion;
import org.spanne.steering.decision.dmn.DmnWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Steer → Rules: the tables, their versions, and what one says otherwise than another. */
@Controller
@Allowed(Permission.VIEW_RULES)
class RulesController {

    private final DecisionTables decisions;
    private final TablePages pages;

    RulesController(DecisionTables decisions, TablePages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @ModelAttribute("area")
    String area() {
        return "steer";
    }

    /** A table with what holds of it and how many drafts there are. */
    record Overview(DecisionPoint point, TableVersion inForce, long drafts) {}

    @GetMapping("/rules")
    String tables(Model model) {
        model.addAttribute(
                "tables",
                decisions.points().stream()
                        .map(point -> new Overview(
                                point,
                                decisions.inForce(point),
                                pages.newest(point).stream()
                                        .filter(TableVersion::isDraft)
                                        .count()))
                        .toList());
        return "steering/tables";
    }

    /** The version in force. */
    @GetMapping("/rules/{table}")
    String table(@PathVariable String table, Model model) {
        DecisionPoint point = pages.point(table);
        pages.draw(point, decisions.inForce(point), model);
        return "steering/table";
    }

    @GetMapping("/rules/{table}/{version}")
    String version(@PathVariable String table, @PathVariable int version, Model model) {
        DecisionPoint point = pages.point(table);
        pages.draw(point, pages.version(point, version), model);
        return "steering/table";
    }

    /** What a version says otherwise than another, or than the one in force. */
    @GetMapping("/rules/{table}/{version}/compare")
    String compare(
            @PathVariable String table,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable Integer with,
            Model model) {
        DecisionPoint point = pages.point(table);
        TableVersion after = pages.version(point, version);
        TableVersion before = with == null ? decisions.inForce(point) : pages.version(point, with);
        model.addAttribute("sheet", Sheet.of(point, after, decisions));
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("lines", Compared.of(decisions.compare(before, after), after.table()));
        model.addAttribute("versions", pages.newest(point));
        return "steering/compare";
    }

    @GetMapping("/rules/{table}/{version}/dmn")
    ResponseEntity<String> dmn(@PathVariable String table, @PathVariable int version) {
        DecisionPoint point = pages.point(table);
        TableVersion asked = pages.version(point, version);
        ContentDisposition file = ContentDisposition.attachment()
                .filename("spanne-%s-%d.dmn".formatted(point.key(), version))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(DmnWriter.write(point.key(), pages.title(point), asked.table()));
    }

    /** The lines of a comparison as a page draws them. */
    record Compared(List<Grid.Line> rows, List<Comparison.Line> lines) {

        static Compared of(Comparison comparison, DecisionTable shape) {
            return new Compared(
                    Grid.of(shape.with(comparison.lines().stream()
                                    .map(Comparison.Line::row)
                                    .toList()))
                            .lines(),
                    comparison.lines());
        }
    }
}
