package org.spanne.worktime.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.spanne.access.Rights;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.HitPolicy;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.figure.Period;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.Looks;
import org.spanne.worktime.TimeLook;
import org.spanne.worktime.TimeShares;
import org.springframework.stereotype.Component;

/** Where the table decides what an entry of working time is for. Its history is a report about working time like others. */
@Component
class EntryDecision implements DecisionPoint {

    static final String KEY = "time";

    /** The period of a look that shows nothing, as nothing was measured. */
    private static final Period NEVER = new Period(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));

    private final TimeShares shares;
    private final EntryBook book;

    EntryDecision(TimeShares shares, EntryBook book) {
        this.shares = shares;
        this.book = book;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public DecisionTable standard() {
        return EntryTable.standard();
    }

    @Override
    public Set<HitPolicy> policies() {
        return EnumSet.of(HitPolicy.FIRST, HitPolicy.UNIQUE);
    }

    @Override
    public History history(Rights rights) {
        TimeLook look = shares.look(Looks.Report.RULES, "", shares.measured().orElse(NEVER), rights);
        return look.closed() == Withheld.NOT
                ? book.history(DisclosureRules.standard(look.threshold()))
                : History.closed(message(look.closed()));
    }

    private static String message(Withheld closed) {
        return closed == Withheld.NO_DATA ? "worktime.none" : "worktime.closed." + closed;
    }
}
