package org.spanne.steering.decision.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.Outcome;
import org.spanne.steering.decision.TableVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Drafts of tables: begun, changed cell by cell, brought as files, thrown away. */
@Controller
@RequestMapping("/rules/{table}")
@Allowed(Permission.EDIT_RULES)
class DraftController {

    private static final long LARGEST_FILE = 2_000_000;

    private final DecisionTables decisions;
    private final TablePages pages;

    DraftController(DecisionTables decisions, TablePages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @ModelAttribute("area")
    String area() {
        return "steer";
    }

    @PostMapping("/{version}/draft")
    String draft(@PathVariable String table, @PathVariable int version, Rights rights) {
        DecisionPoint point = pages.point(table);
        return "redirect:/rules/" + table + "/" + decisions.draft(point, pages.version(point, version), rights);
    }

    /**
     * Saves the draft as it is on the page, readable or not, after what its buttons ask.
     *
     * @param part the part of the page that is drawn anew; empty where all of it is
     */
    @PostMapping("/{version}")
    String change(
            @PathVariable String table,
            @PathVariable int version,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Target", defaultValue = "") String part,
            Rights rights,
            Model model) {
        DecisionPoint point = pages.point(table);
        TableVersion before = pages.version(point, version);
        DecisionTable typed = GridForm.read(before.table(), point.policies(), form);
        TableVersion shown = switch (decisions.change(point, version, revision, typed, rights)) {
            case Outcome.Done _ -> pages.version(point, version);
            case Outcome.Refused refused -> {
                // what was typed stays on the page
                model.addAttribute("refused", refused);
                yield with(before, typed, revision);
            }
        };
        if (part.isEmpty() && !model.containsAttribute("refused")) {
            return "redirect:/rules/" + table + "/" + version;
        }
        pages.draw(point, shown, model);
        return switch (part) {
            case "findings" -> "steering/table :: findings";
            case "editor" -> "steering/table :: editor";
            default -> "steering/table";
        };
    }

    private static TableVersion with(TableVersion stored, DecisionTable typed, int revision) {
        return new TableVersion(
                stored.decision(),
                stored.version(),
                stored.basedOn(),
                typed,
                revision,
                stored.author(),
                stored.savedAt(),
                stored.approval());
    }

    @PostMapping("/{version}/discard")
    String discard(@PathVariable String table, @PathVariable int version, Rights rights) {
        if (!decisions.discard(pages.point(table), version, rights)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/rules/" + table;
    }

    /** A file of another tool as a draft. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(@PathVariable String table, @RequestParam MultipartFile file, Rights rights, Model model)
            throws IOException {
        DecisionPoint point = pages.point(table);
        if (file.getSize() > LARGEST_FILE) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return switch (decisions.take(point, new String(file.getBytes(), StandardCharsets.UTF_8), rights)) {
            case Outcome.Done(int version) -> "redirect:/rules/" + table + "/" + version;
            case Outcome.Refused refused -> {
                model.addAttribute("refused", refused);
                pages.draw(point, decisions.inForce(point), model);
                yield "steering/table";
            }
        };
    }
}
