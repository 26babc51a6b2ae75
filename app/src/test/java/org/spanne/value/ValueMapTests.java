package org.spanne.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.value.ValueMap.Counted;

class ValueMapTests {

    @Test
    void theHighestPowerOfTenStandsRightAndTheMostLikelyOnTop() {
        ValueMap map = ValueMap.of(List.of(new Counted(4, 6, 9), new Counted(0, 5, 4)));

        assertThat(map.bands())
                .extracting(ValueMap.Band::from)
                .containsExactly(
                        null,
                        new BigDecimal("1000.00"),
                        new BigDecimal("10000.00"),
                        new BigDecimal("100000.00"),
                        new BigDecimal("1000000.00"));
        assertThat(map.rows().getFirst().fifth()).isEqualTo(4);
        assertThat(map.rows().getFirst().spots().getLast().customers()).isEqualTo(9);
        assertThat(map.rows().getLast().spots().get(3).customers()).isEqualTo(4);
    }

    @Test
    void whatLiesBelowTheLowestBandIsCountedInItAndItsKeySaysSo() {
        ValueMap map = ValueMap.of(List.of(new Counted(4, 6, 9), new Counted(4, 2, 3), new Counted(4, 0, 2)));

        assertThat(map.rows().getFirst().spots().getFirst().customers()).isEqualTo(5);
        assertThat(map.bands()).extracting(ValueMap.Band::key).containsExactly("0-2", "3-3", "4-4", "5-5", "6-6");
    }

    @Test
    void theAreaOfASpotStandsForItsNumber() {
        ValueMap map = ValueMap.of(List.of(new Counted(4, 6, 100), new Counted(3, 6, 25)));

        double large = map.rows().get(0).spots().getLast().radius();
        double small = map.rows().get(1).spots().getLast().radius();
        assertThat(large / small).isEqualTo(2);
        assertThat(map.rows().get(2).spots().getLast().radius()).isZero();
    }
}
