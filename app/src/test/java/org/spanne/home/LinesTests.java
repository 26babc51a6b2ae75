package org.spanne.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void theLowestFigureIsAtTheBottomAndTheHighestAtTheTop() {
        assertThat(Lines.of(List.of(1.0, 3.0, 2.0))).isEqualTo("0.0,23.0 48.0,3.0 96.0,13.0");
    }

    @Test
    void weeksWithoutAFigureAreLeftOut() {
        assertThat(Lines.of(List.of(1.0, Double.NaN, 3.0))).isEqualTo("0.0,23.0 96.0,3.0");
    }

    @Test
    void figuresThatDoNotChangeRunThroughTheMiddle() {
        assertThat(Lines.of(List.of(2.0, 2.0))).isEqualTo("0.0,13.0 96.0,13.0");
    }

    @Test
    void oneFigureMakesNoLine() {
        assertThat(Lines.of(List.of(2.0))).isEmpty();
        assertThat(Lines.of(List.of(2.0, Double.NaN))).isEmpty();
    }
}
