package org.spanne.worktime.measure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.WorkingDays;
import org.spanne.engine.timeuse.WorkingTime;
import org.spanne.engine.timeuse.classification.Diary;
import org.spanne.figure.Period;

/**
 * When somebody is taken to work, as contracts name hours and no times: Monday to Friday from the begin that fits the
 * person's own entries; over all seven days where the hours are more than five days can hold.
 */
final class DayWindows {

    private static final LocalTime ANY_BEGIN = LocalTime.of(9, 0);
    private static final double MOST_ON_WORKDAYS = 60;

    private DayWindows() {}

    /** The begin that fits what the diary holds of some days. */
    static LocalTime usualBegin(Contract contract, Period days, Diary diary) {
        return diary.usualBegin(
                of(contract, ANY_BEGIN, days),
                week(contract).dividedBy(weekdays(contract).size()));
    }

    static WorkingDays of(Contract contract, LocalTime begin, Period days) {
        return WorkingTime.spread(contract.zone(), week(contract), weekdays(contract), begin)
                .between(days.from(), days.to());
    }

    private static Duration week(Contract contract) {
        return Duration.ofSeconds(Math.round(contract.hoursPerWeek() * 3600));
    }

    private static Set<DayOfWeek> weekdays(Contract contract) {
        return contract.hoursPerWeek() <= MOST_ON_WORKDAYS ? WorkingTime.WORKDAYS : EnumSet.allOf(DayOfWeek.class);
    }
}
