package org.spanne.exchange.ids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdHashTests {

    @Test
    void tellsAMillionIdsApart() {
        LongSet hashes = new LongSet();
        for (int i = 0; i < 500_000; i++) {
            hashes.add(IdHash.of("C" + i));
            hashes.add(IdHash.of("C-" + i));
        }
        assertThat(hashes.size()).isEqualTo(1_000_000);
    }

    @Test
    void tellsTheCutBetweenPartsApart() {
        long one = IdHash.finish(IdHash.with(IdHash.with(IdHash.start(), "a"), "bc"));
        long other = IdHash.finish(IdHash.with(IdHash.with(IdHash.start(), "ab"), "c"));

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void tellsTextsApartThatStringHashesAlike() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(IdHash.of("Aa")).isNotEqualTo(IdHash.of("BB"));
    }
}
