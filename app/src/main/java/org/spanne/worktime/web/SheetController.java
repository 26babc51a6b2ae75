package org.spanne.worktime.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.worktime.sheet.SheetEntry;
import org.spanne.worktime.sheet.SheetKind;
import org.spanne.worktime.sheet.SheetRefusal;
import org.spanne.worktime.sheet.TimeSheet;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Run → Time sheet. The page holds no data, so that a device may keep it; what it shows comes as JSON. */
@Controller
@RequestMapping("/week")
@Allowed(Permission.OWN_WEEK)
class SheetController {

    private final TimeSheet sheet;
    private final SheetStates states;
    private final MessageSource messages;

    SheetController(TimeSheet sheet, SheetStates states, MessageSource messages) {
        this.sheet = sheet;
        this.states = states;
        this.messages = messages;
    }

    @GetMapping("/sheet")
    String sheet(Model model) {
        model.addAttribute("kinds", SheetKind.values());
        model.addAttribute("area", "run");
        return "worktime/sheet";
    }

    /** Under this address, as a worker serves pages below its own only. */
    @GetMapping("/sheet-worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .header("Content-Type", "text/javascript")
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/static/sheet-worker.js"));
    }

    @GetMapping("/sheet/state")
    ResponseEntity<SheetState> state(Rights rights, CsrfToken token) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(states.of(rights, token));
    }

    @PutMapping("/sheet/entries/{id}")
    ResponseEntity<String> note(
            @PathVariable String id,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam String start,
            @RequestParam String minutes,
            Rights rights,
            Locale language) {
        SheetEntry entry = read(id, what, customer, start, minutes);
        Optional<SheetRefusal> refusal =
                entry == null ? Optional.of(SheetRefusal.UNREADABLE) : sheet.note(rights, entry);
        return refusal.map(reason -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .body(messages.getMessage(reason.message(), null, language)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @DeleteMapping("/sheet/entries/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Rights rights) {
        UUID entry = uuid(id);
        if (entry != null) {
            sheet.remove(rights, entry);
        }
        return ResponseEntity.noContent().build();
    }

    private static @Nullable SheetEntry read(String id, String what, String customer, String start, String minutes) {
        UUID entry = uuid(id);
        SheetKind kind = Stream.of(SheetKind.values())
                .filter(one -> one.name().equals(what))
                .findFirst()
                .orElse(null);
        if (entry == null || kind == null) {
            return null;
        }
        try {
            return new SheetEntry(
                    entry, kind, customer.isEmpty() ? null : customer, Instant.parse(start), Integer.parseInt(minutes));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
