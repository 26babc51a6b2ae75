package org.spanne.exchange.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongMapProperties {

    @Property
    void keepsTheFirstValueOfEachKeyAsAHashMapDoes(@ForAll("keys") List<Long> keys) {
        LongMap map = new LongMap();
        Map<Long, Long> expected = new HashMap<>();
        long value = 0;
        for (long key : keys) {
            value++;
            Long before = expected.putIfAbsent(key, value);
            assertThat(map.putIfAbsent(key, value)).isEqualTo(before == null ? 0 : before);
        }
        assertThat(map.size()).isEqualTo(expected.size());
        expected.forEach((key, first) -> assertThat(map.get(key)).isEqualTo(first));
    }

    @Property
    void stillKnowsItsKeysOnceTheValuesAreDropped(@ForAll("keys") List<Long> keys, @ForAll("keys") List<Long> others) {
        LongMap map = new LongMap();
        keys.forEach(key -> map.putIfAbsent(key, 1));
        map.keepKeysOnly();
        Set<Long> expected = new HashSet<>(keys);

        assertThat(keys).allMatch(map::contains);
        assertThat(others).allMatch(key -> map.contains(key) == expected.contains(key));
    }

    @Property
    void aSetHoldsWhatWasAdded(@ForAll("keys") List<Long> keys, @ForAll("keys") List<Long> others) {
        LongSet set = new LongSet();
        Set<Long> expected = new HashSet<>();
        for (long key : keys) {
            assertThat(set.add(key)).isEqualTo(expected.add(key));
        }
        assertThat(set.size()).isEqualTo(expected.size());
        assertThat(others).allMatch(key -> set.contains(key) == expected.contains(key));
    }

    /** Some from anywhere, some that collide in their lower bits. */
    @Provide
    Arbitrary<List<Long>> keys() {
        Arbitrary<Long> anywhere = Arbitraries.longs();
        Arbitrary<Long> colliding = Arbitraries.longs().between(1, 50).map(key -> key << 40);
        return Arbitraries.oneOf(anywhere, colliding)
                .filter(key -> key != 0)
                .list()
                .ofMaxSize(400);
    }
}
