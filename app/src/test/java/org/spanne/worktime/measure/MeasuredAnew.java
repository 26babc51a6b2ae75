package org.spanne.worktime.measure;

import org.springframework.boot.test.context.TestComponent;

/** Has everything measured that is to be measured anew, without waiting for the job that does. */
@TestComponent
public class MeasuredAnew {

    private final Upkeep upkeep;

    MeasuredAnew(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Measures, where what is in force is not what was measured by. */
    public void now() {
        upkeep.followAgreement();
    }
}
