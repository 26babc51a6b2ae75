package org.spanne.intake.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lets a person say how a file is to be read, where it was recognised wrongly. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class ReadingController {

    /** The encodings a person can choose from. */
    static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "IBM850");

    /** The delimiters a person can choose from, by the name their message has. */
    static final Map<String, Character> DELIMITERS = Collections.unmodifiableMap(
            new TreeMap<>(Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|')));

    private final Entries entries;
    private final Imports imports;

    ReadingController(Entries entries, Imports imports) {
        this.entries = entries;
        this.imports = imports;
    }

    @PostMapping("/import/{id}/reading")
    String read(
            @PathVariable long id,
            @RequestParam String path,
            @RequestParam String encoding,
            @RequestParam char delimiter,
            @RequestParam boolean decimalComma) {
        ImportEntry entry = entries.toWorkOn(id);
        if (!ENCODINGS.contains(encoding) || !DELIMITERS.containsValue(delimiter)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Map<String, Reading> readings = new HashMap<>(entry.readings());
        readings.put(path, new Reading(encoding, delimiter, decimalComma));
        imports.read(id, readings);
        return "redirect:/import/" + id;
    }
}
