package org.spanne.worktime.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.worktime.week.OwnWeek;
import org.spanne.worktime.week.OwnWeeks;
import org.spanne.worktime.week.OwnWord;
import org.spanne.worktime.week.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Run → My week: of the person who is signed in, and of nobody else. */
@Controller
@RequestMapping("/week")
@Allowed(Permission.OWN_WEEK)
class WeekController {

    private final OwnWeeks weeks;
    private final OwnWord word;

    WeekController(OwnWeeks weeks, OwnWord word) {
        this.weeks = weeks;
        this.word = word;
    }

    @GetMapping
    String week(@RequestParam(defaultValue = "") String of, Rights rights, Model model) {
        return page(of.isEmpty() ? null : day(of), rights, model);
    }

    @PostMapping("/confirm")
    String confirm(
            @RequestParam String day, @RequestParam(defaultValue = "false") boolean week, Rights rights, Model model) {
        return after(word.confirm(rights, day(day), week), day(day), rights, model);
    }

    @PostMapping("/reopen")
    String reopen(@RequestParam String day, Rights rights) {
        word.reopen(rights, day(day));
        return back(day(day));
    }

    @PostMapping("/correct")
    String correct(
            @RequestParam String day, @RequestParam String entry, @RequestParam String as, Rights rights, Model model) {
        Says says = Says.read(as).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return after(word.correct(rights, day(day), entry, says.use(), says.customer()), day(day), rights, model);
    }

    @PostMapping("/undo")
    String undo(@RequestParam String day, @RequestParam String entry, Rights rights) {
        word.undo(rights, entry);
        return back(day(day));
    }

    private String after(Optional<Refusal> refusal, LocalDate day, Rights rights, Model model) {
        if (refusal.isEmpty()) {
            return back(day);
        }
        model.addAttribute("refused", refusal.get().message());
        return page(day, rights, model);
    }

    private String page(@Nullable LocalDate day, Rights rights, Model model) {
        OwnWeek week = rights.personId() == null
                ? null
                : weeks.of(rights.personId(), day).orElse(null);
        model.addAttribute("week", week);
        model.addAttribute("area", "run");
        return "worktime/week";
    }

    private static String back(LocalDate day) {
        return "redirect:/week?of=" + day;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No day: " + text, e);
        }
    }
}
