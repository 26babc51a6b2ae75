package org.spanne.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.intake.load.KnownProfiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The source profiles: those that come with Spanne, and the house's own, which can be uploaded and taken away. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class ProfileController {

    private static final long LARGEST = 1 << 20;

    private final KnownProfiles profiles;

    ProfileController(KnownProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/import/profiles")
    String list(Model model) {
        model.addAttribute("profiles", profiles.all());
        model.addAttribute("own", profiles.ownNames());
        return "intake/profiles";
    }

    @PostMapping("/import/profiles")
    String upload(@RequestParam MultipartFile file, Rights rights, Model model) throws IOException {
        if (file.getSize() > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return switch (profiles.save(new String(file.getBytes(), StandardCharsets.UTF_8), rights)) {
            case ProfileReading.Sound _ -> "redirect:/import/profiles";
            case ProfileReading.Refused(List<ProfileIssue> issues) -> {
                model.addAttribute("complaints", issues);
                yield list(model);
            }
        };
    }

    @PostMapping("/import/profiles/{name}/remove")
    String remove(@PathVariable String name, Rights rights) {
        profiles.remove(name, rights);
        return "redirect:/import/profiles";
    }

    @GetMapping("/import/profiles/{name}.yaml")
    ResponseEntity<String> yaml(@PathVariable String name) {
        Profile profile = profiles.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + profile.name() + ".yaml\"")
                .body(profile.toYaml());
    }
}
