package org.spanne.intake.web;

import java.util.List;
import java.util.Locale;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.intake.arrival.Arrival;
import org.spanne.intake.arrival.ServerFolders;
import org.spanne.intake.arrival.Uploads;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.KnownProfiles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a folder: by upload, or by naming one that the server can read. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class NewImportController {

    private final Uploads uploads;
    private final ServerFolders folders;
    private final Imports imports;
    private final KnownProfiles profiles;
    private final MessageSource messages;

    NewImportController(
            Uploads uploads, ServerFolders folders, Imports imports, KnownProfiles profiles, MessageSource messages) {
        this.uploads = uploads;
        this.folders = folders;
        this.imports = imports;
        this.profiles = profiles;
        this.messages = messages;
    }

    @GetMapping("/import/new")
    String form(Model model) {
        model.addAttribute("roots", folders.roots());
        model.addAttribute("profiles", profiles.all());
        return "intake/new";
    }

    @PostMapping("/import/upload")
    String upload(
            @RequestParam List<MultipartFile> files,
            @RequestParam String profile,
            Rights rights,
            Locale language,
            Model model) {
        return open(uploads.receive(files), Origin.UPLOAD, profile, rights, language, model);
    }

    @PostMapping("/import/folder")
    String folder(
            @RequestParam String folder, @RequestParam String profile, Rights rights, Locale language, Model model) {
        return open(folders.find(folder), Origin.FOLDER, profile, rights, language, model);
    }

    private String open(Arrival arrival, Origin origin, String profile, Rights rights, Locale language, Model model) {
        return switch (arrival) {
            case Arrival.Ready(String title, var inputs) -> {
                long id = imports.open(title, origin, inputs, profile.isEmpty() ? null : profile, rights.name());
                yield "redirect:/import/" + id;
            }
            case Arrival.Refused(String key, List<String> arguments) -> {
                model.addAttribute("complaint", messages.getMessage(key, arguments.toArray(), language));
                yield form(model);
            }
        };
    }
}
