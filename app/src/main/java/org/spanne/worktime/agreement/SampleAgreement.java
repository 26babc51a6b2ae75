package org.spanne.worktime.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.engine.disclosure.SafetyRule.Threshold;
import org.spanne.intake.FolderImported;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The sample company comes with an agreement, so that its time can be looked at. It counts for the sample company's data
 * only: a real company starts without one.
 */
@Component
class SampleAgreement {

    private static final int MONTHS = 48;

    private static final Terms TERMS = new Terms(
            "Muster 1.0",
            "Erkennen, wie viel Arbeitszeit der Frontline Kunden erreicht und welche interne Arbeit sie aufhält, um die Organisation"
                    + " zu verbessern. Keine Leistungs- oder Verhaltenskontrolle einzelner Personen, keine Vergütung danach.",
            EnumSet.allOf(Source.class),
            EnumSet.allOf(Role.class),
            Threshold.LEAST,
            MONTHS,
            Set.of(),
            LocalDate.of(2020, 1, 1),
            null);

    private final AgreementBook book;

    SampleAgreement(AgreementBook book) {
        this.book = book;
    }

    @EventListener
    @Order(30)
    void on(FolderImported imported) {
        if (imported.sample() && book.newest(1).isEmpty()) {
            long version = book.add(TERMS, true, sampled("Walter Hasler"));
            book.answer(version, true, sampled("D. Yılmaz"));
        }
    }

    /** The names of sample people; no account stands behind them. */
    private static Rights sampled(String name) {
        return new Rights(0, name, Set.of(), null, new Reach.Everything(), new Reach.Everything());
    }
}
