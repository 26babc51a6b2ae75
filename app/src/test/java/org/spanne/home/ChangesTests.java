package org.spanne.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.spanne.figure.Estimate;

class ChangesTests {

    @Test
    void theIntervalOfADifferenceIsWiderThanEitherAndNarrowerThanBothTogether() {
        Estimate difference = Changes.difference(new Estimate(0.34, 0.31, 0.37), new Estimate(0.11, 0.07, 0.15));
        assertThat(difference.value()).isCloseTo(0.23, within(1e-12));
        // 0.03 and 0.04 add up to 0.05, as the sides of a right triangle do
        assertThat(difference.lower()).isCloseTo(0.18, within(1e-12));
        assertThat(difference.upper()).isCloseTo(0.28, within(1e-12));
    }

    @Test
    void twoFiguresCountedInFullDifferExactly() {
        Estimate difference = Changes.difference(new Estimate(0.5, 0.5, 0.5), new Estimate(0.2, 0.2, 0.2));
        assertThat(difference.lower()).isEqualTo(difference.upper());
    }
}
