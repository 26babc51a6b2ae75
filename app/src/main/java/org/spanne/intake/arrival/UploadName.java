package org.spanne.intake.arrival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name a browser gives an uploaded file, reduced to what is safe below an upload's folder: a whole folder comes with
 * paths, {@code company/calendars/P1.ics}.
 *
 * @param steps the names of folders and file, at most three
 */
record UploadName(List<String> steps) {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 120;

    UploadName {
        steps = List.copyOf(steps);
    }

    /** Nothing where the name is none that a file of a company folder could have. */
    static Optional<UploadName> of(String given) {
        List<String> steps =
                new ArrayList<>(Arrays.asList(given.replace('\\', '/').split("/", -1)));
        if (steps.size() > DEEPEST || !steps.stream().allMatch(UploadName::isPlain)) {
            return Optional.empty();
        }
        boolean loneCalendar =
                steps.size() == 1 && steps.getFirst().toLowerCase(Locale.ROOT).endsWith(".ics");
        if (loneCalendar) {
            steps.addFirst("calendars");
        }
        return Optional.of(new UploadName(steps));
    }

    private static boolean isPlain(String step) {
        return !step.isBlank()
                && !step.startsWith(".")
                && step.length() <= LONGEST
                && step.chars().noneMatch(c -> Character.isISOControl(c) || ":*?\"<>|".indexOf(c) >= 0);
    }

    String folder() {
        return String.join("/", steps.subList(0, steps.size() - 1));
    }

    String path() {
        return String.join("/", steps);
    }
}
