package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.ShadowDiary.Found;

class ShadowDiaryTests {

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @Test
    void givesTheIntervalsOfWilson() {
        assertInterval(new ShadowDiary(263, 81).share(), 0.3080, 0.2553, 0.3662);
        assertInterval(new ShadowDiary(148, 15).share(), 0.1014, 0.0624, 0.1605);
        assertInterval(new ShadowDiary(20, 0).share(), 0, 0, 0.1611);
        assertInterval(new ShadowDiary(29, 1).share(), 0.0345, 0.0061, 0.1718);
    }

    @Test
    void aMeasuredShareItDoesNotContradictLeavesZeroWithinTheDifference() {
        Found same = new ShadowDiary(865, 90).above(new Found(0.10, 0.09, 0.11));
        Found far = new ShadowDiary(865, 260).above(new Found(0.10, 0.09, 0.11));

        assertThat(same.lower()).isNegative();
        assertThat(same.upper()).isPositive();
        assertThat(far.lower()).isPositive();
        assertThat(far.value()).isCloseTo(260.0 / 865 - 0.10, within(1e-12));
    }

    /** Newcombe, Statistics in Medicine 17 (1998), difference by method 10: 56/70 and 48/80. */
    @Test
    void tellsDifferencesAsThoseOfTwoWilsonIntervals() {
        Found difference = new ShadowDiary(70, 56).above(new ShadowDiary(80, 48).share());

        assertInterval(difference, 0.2, 0.0524, 0.3339);
    }

    @Test
    void refusesWhatCannotHaveBeenSeen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShadowDiary(10, 11))
                .withMessageContaining("11 of 10");
        assertThatIllegalArgumentException().isThrownBy(() -> new ShadowDiary(0, 0));
    }

    private static void assertInterval(Found found, double value, double lower, double upper) {
        assertThat(found.value()).isCloseTo(value, within(5e-5));
        assertThat(found.lower()).isCloseTo(lower, within(5e-5));
        assertThat(found.upper()).isCloseTo(upper, within(5e-5));
    }
}
