package org.spanne.worktime.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.figure.Span;
import org.spanne.worktime.GroupTime;
import org.spanne.worktime.TimeReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Diagnose → Time. */
@Controller
@Allowed(Permission.VIEW_TIME)
class TimeController {

    private final TimeReport report;

    TimeController(TimeReport report) {
        this.report = report;
    }

    @GetMapping("/time")
    String time(@RequestParam(defaultValue = "") String span, Rights rights, Model model) {
        TimeReport.Report time = report.of(Span.of(span), rights);
        model.addAttribute("time", time);
        model.addAttribute("chart", WeekChart.of(weeks(time.whole())));
        model.addAttribute("spans", Span.values());
        model.addAttribute("area", "diagnose");
        return "worktime/time";
    }

    private static List<GroupTime.Week> weeks(@Nullable GroupTime whole) {
        return whole == null ? List.of() : whole.weeks();
    }
}
