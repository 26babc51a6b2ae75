package org.spanne.worktime;

import java.time.Duration;
import java.time.LocalTime;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.WorkingTime;

/** When somebody is taken to work, as contracts name hours and no times: from eight, Monday to Friday. */
final class DayWindows {

    private static final LocalTime BEGIN = LocalTime.of(8, 0);

    private DayWindows() {}

    static WorkingTime of(Contract contract) {
        Duration week = Duration.ofSeconds(Math.round(contract.hoursPerWeek() * 3600));
        return WorkingTime.spread(contract.zone(), week, WorkingTime.WORKDAYS, BEGIN);
    }
}
