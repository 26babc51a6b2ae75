package org.spanne.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.definition.Layout;
import org.spanne.exchange.profile.definition.MatchedFile;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.exchange.source.Dialect;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.KnownProfiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Matches the columns of foreign files to those of the company folder, with suggestions. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class MatchingController {

    private final Entries entries;
    private final Imports imports;
    private final FileOverview files;
    private final Suggestions suggestions;
    private final KnownProfiles profiles;

    MatchingController(
            Entries entries, Imports imports, FileOverview files, Suggestions suggestions, KnownProfiles profiles) {
        this.entries = entries;
        this.imports = imports;
        this.files = files;
        this.suggestions = suggestions;
        this.profiles = profiles;
    }

    @GetMapping("/import/{id}/match")
    String form(@PathVariable long id, Locale language, Model model) {
        ImportEntry entry = entries.toWorkOn(id);
        List<Suggestions.Card> cards = new ArrayList<>();
        for (FileView file : files.of(entry, language)) {
            cards.add(suggestions.card(cards.size(), file));
        }
        model.addAttribute("entry", entry);
        model.addAttribute("cards", cards);
        model.addAttribute("tables", FolderTable.values());
        model.addAttribute("name", suggestions.name(entry.title()));
        return "intake/match";
    }

    /** One file anew, for another table. */
    @GetMapping("/import/{id}/match/{at}")
    String card(
            @PathVariable long id,
            @PathVariable int at,
            @RequestParam Map<String, String> form,
            Locale language,
            Model model) {
        ImportEntry entry = entries.toWorkOn(id);
        model.addAttribute("entry", entry);
        model.addAttribute("tables", FolderTable.values());
        model.addAttribute("card", suggestions.card(at, file(entry, at, language), table(form.get("table-" + at))));
        return "intake/match :: card";
    }

    @PostMapping("/import/{id}/match")
    String save(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Locale language,
            Rights rights,
            Model model) {
        ImportEntry entry = entries.toWorkOn(id);
        List<MatchedFile> matched = new ArrayList<>();
        List<FileView> all = files.of(entry, language);
        for (int at = 0; at < all.size(); at++) {
            FolderTable table = table(form.get("table-" + at));
            if (table != null) {
                matched.add(match(at, all.get(at), table, form));
            }
        }
        Profile profile = Profile.ofMatches(form.getOrDefault("name", ""), entry.title(), matched);
        return switch (profiles.save(profile.toYaml(), rights)) {
            case ProfileReading.Sound(Profile saved) -> {
                imports.mapBy(id, saved.name());
                yield "redirect:/import/" + id;
            }
            case ProfileReading.Refused(List<ProfileIssue> issues) -> {
                model.addAttribute("complaints", issues);
                yield form(id, language, model);
            }
        };
    }

    /** Where two columns of a file are said to be the same one, the first counts. */
    private static MatchedFile match(int at, FileView file, FolderTable table, Map<String, String> form) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < file.header().size(); i++) {
            String column = form.getOrDefault("column-" + at + "-" + i, "");
            if (!column.isEmpty()) {
                columns.putIfAbsent(column, file.header().get(i));
            }
        }
        return new MatchedFile(file.path(), layout(file.dialect()), table, columns);
    }

    private static Layout layout(Dialect dialect) {
        return new Layout(
                true,
                String.valueOf(dialect.delimiter()),
                null,
                null,
                dialect.encoding(),
                dialect.decimalComma() ? ',' : '.',
                List.of());
    }

    private FileView file(ImportEntry entry, int at, Locale language) {
        List<FileView> all = files.of(entry, language);
        if (at < 0 || at >= all.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return all.get(at);
    }

    private static @Nullable FolderTable table(@Nullable String name) {
        return name == null ? null : FolderTable.named(name).orElse(null);
    }
}
