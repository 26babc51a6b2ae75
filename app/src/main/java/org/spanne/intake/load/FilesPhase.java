package org.spanne.intake.load;

import java.util.ArrayList;
import java.util.List;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueLog;
import org.spanne.exchange.source.Delivery;
import org.spanne.intake.FileLanding;
import org.spanne.intake.book.FilesOutcome;
import org.springframework.stereotype.Component;

/** What lies beside the tables, read once the people are known whose it is. */
@Component
class FilesPhase {

    private final List<FileLanding> landings;

    FilesPhase(List<FileLanding> landings) {
        this.landings = landings;
    }

    /**
     * What was found in them.
     *
     * @param outcomes one for each kind there were files of
     * @param issues what could not be used, the first hundred of each code
     */
    record Found(List<FilesOutcome> outcomes, IssueLog issues) {

        boolean isEmpty() {
            return outcomes.isEmpty();
        }
    }

    Found land(Delivery delivery, Meter meter) {
        int all = landings.stream().mapToInt(landing -> landing.files(delivery)).sum();
        Reading reading = new Reading(meter, all);
        List<FilesOutcome> outcomes = new ArrayList<>();
        for (FileLanding landing : landings) {
            int files = landing.files(delivery);
            if (files > 0) {
                outcomes.add(new FilesOutcome(landing.kind(), files, landing.land(delivery, reading)));
            }
        }
        return new Found(outcomes, reading.issues);
    }

    private static final class Reading implements FileLanding.Course {

        private final Meter meter;
        private final int all;
        private final IssueLog issues = new IssueLog();
        private int done;

        Reading(Meter meter, int all) {
            this.meter = meter;
            this.all = all;
        }

        @Override
        public void issue(Issue issue) {
            issues.add(issue);
        }

        @Override
        public void onward() {
            meter.files(done++, all);
        }
    }
}
