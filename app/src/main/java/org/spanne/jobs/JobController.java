package org.spanne.jobs;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.AuditTrail;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The jobs as a page that follows them while any of them runs. */
@Controller
@RequestMapping("/jobs")
@Allowed(Permission.VIEW_JOBS)
class JobController {

    private static final int MOST = 100;

    private final Jobs jobs;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    JobController(Jobs jobs, AuditTrail audit, MessageSource texts, Clock clock) {
        this.jobs = jobs;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A job in words.
     *
     * @param kind what sort of work it is
     * @param note what is being done just now
     * @param message why it failed
     * @param remaining how long it goes on; null where that cannot be said
     * @param took how long it took; null until it has ended
     */
    record JobLine(
            Job job,
            String kind,
            String note,
            @Nullable String message,
            @Nullable Duration remaining,
            @Nullable Duration took) {}

    @GetMapping
    String list(HtmxRequest htmx, Locale language, Model model) {
        Instant now = clock.instant();
        List<JobLine> lines =
                jobs.latest(MOST).stream().map(job -> line(job, now, language)).toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "busy", lines.stream().anyMatch(line -> !line.job().state().ended()));
        return htmx.isHtmxRequest() ? "jobs/list :: jobs" : "jobs/list";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable long id, Rights rights) {
        Job job = jobs.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        jobs.cancel(id);
        audit.write(rights, "jobs.audit.cancelled", job.kind() + " " + id + ": " + job.title());
        return "redirect:/jobs";
    }

    private JobLine line(Job job, Instant now, Locale language) {
        String kind = text("jobs.kind." + job.kind(), job.kind(), language);
        String note = job.note().isEmpty() ? "" : text(job.note(), job.note(), language);
        String message = job.message() == null ? null : text(job.message(), job.message(), language, job.id());
        Duration took = job.startedAt() == null || job.endedAt() == null
                ? null
                : Duration.between(job.startedAt(), job.endedAt());
        return new JobLine(job, kind, note, message, job.remaining(now), took);
    }

    /** The text of a key; where it is none, it was a text already. */
    private String text(String key, String otherwise, Locale language, Object... values) {
        String text = texts.getMessage(key, values, otherwise, language);
        return text == null ? otherwise : text;
    }
}
