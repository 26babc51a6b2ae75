package org.spanne.worktime.web;

import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.engine.timeuse.ShadowDiary;
import org.spanne.engine.timeuse.ShadowDiary.Found;
import org.spanne.engine.timeuse.Share;
import org.spanne.figure.Estimate;
import org.spanne.figure.Span;
import org.spanne.worktime.GroupTime;
import org.spanne.worktime.TimeReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Diagnose → Time → Check by a shadow diary: how many moments it takes, and whether what was seen agrees with what is measured. */
@Controller
@Allowed(Permission.VIEW_TIME)
class DiaryController {

    private static final int MOST = 1_000_000;

    private final TimeReport report;

    DiaryController(TimeReport report) {
        this.report = report;
    }

    /**
     * The plan of a check.
     *
     * @param expected the share in percent that is expected
     * @param precision how many percentage points the answer may be off
     * @param moments how many moments that takes
     * @param days on how many days everybody measured is asked so many times
     */
    record Plan(int expected, int precision, int perDay, long moments, long days) {}

    /** What a check found beside what is measured; without a measured share there is nothing to compare. */
    record Comparison(Found seen, @Nullable Found difference) {

        /** Whether both may be the same share. */
        public boolean agrees() {
            return difference != null && difference.lower() <= 0 && difference.upper() >= 0;
        }
    }

    @GetMapping("/time/diary")
    String diary(
            @RequestParam(defaultValue = "") String expected,
            @RequestParam(defaultValue = "") String precision,
            @RequestParam(defaultValue = "") String perDay,
            @RequestParam(defaultValue = "") String moments,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String span,
            Rights rights,
            Model model) {
        TimeReport.Report time = report.of(Span.of(span), rights);
        GroupTime whole = time.whole();
        Estimate share =
                whole == null || whole.split() == null ? null : whole.split().customerShare();
        int usual = share == null ? 10 : Math.clamp(Math.round(100 * share.value()), 1, 99);
        model.addAttribute("time", time);
        model.addAttribute(
                "plan",
                plan(
                        between(expected, 1, 99, usual),
                        between(precision, 1, 50, 2),
                        between(perDay, 1, 20, 4),
                        share == null || whole == null ? 1 : whole.peopleShown()));
        model.addAttribute("share", share);
        model.addAttribute("moments", moments);
        model.addAttribute("seen", seen);
        int noted = between(moments, 1, MOST, 0);
        int with = between(seen, 0, MOST, -1);
        boolean isAsked = !moments.isBlank() || !seen.isBlank();
        boolean isPossible = noted > 0 && with >= 0 && with <= noted;
        model.addAttribute("impossible", isAsked && !isPossible);
        model.addAttribute("comparison", isPossible ? comparison(new ShadowDiary(noted, with), share) : null);
        model.addAttribute("area", "diagnose");
        return "worktime/diary";
    }

    private static Plan plan(int expected, int precision, int perDay, int people) {
        long moments = Share.observationsNeeded(expected / 100.0, precision / 100.0);
        return new Plan(expected, precision, perDay, moments, Math.ceilDiv(moments, (long) people * perDay));
    }

    private static Comparison comparison(ShadowDiary diary, @Nullable Estimate measured) {
        return new Comparison(
                diary.share(),
                measured == null ? null : diary.above(new Found(measured.value(), measured.lower(), measured.upper())));
    }

    /** The whole number in a text, or another where it is none or lies outside. */
    private static int between(String text, int least, int most, int otherwise) {
        if (!text.strip().matches("\\d{1,7}")) {
            return otherwise;
        }
        int number = Integer.parseInt(text.strip());
        return number < least || number > most ? otherwise : number;
    }
}
