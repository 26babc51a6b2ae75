package org.spanne.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Of a part that may be shown as a whole. */
class SplitProperties {

    private static final int PEOPLE = 12;
    private static final DisclosureRules RULES = DisclosureRules.standard(5);

    @Property
    void everyPieceMayBeShownAndAllTogetherAreThePart(
            @ForAll @Size(48) List<@IntRange(max = 60) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 6) int pieces) {
        Map<String, Contributions> cut = cut(minutes, pieces);
        Contributions part = cut.values().stream().reduce(Contributions.NONE, Contributions::plus);

        Split split = Split.of(cut, RULES);

        assertThat(split.alone()).allSatisfy((name, piece) -> {
            assertThat(piece).isEqualTo(cut.get(name));
            assertThat(RULES.allow(piece)).isTrue();
        });
        assertThat(split.together().count() == 0
                        || RULES.allow(split.together())
                        || split.together().equals(part))
                .isTrue();
        assertThat(Stream.concat(split.alone().values().stream(), Stream.of(split.together()))
                        .reduce(Contributions.NONE, Contributions::plus))
                .isEqualTo(part);
    }

    @Property
    void aPieceStandsAloneWhereAllPiecesMay(@ForAll @Size(48) List<@IntRange(min = 50, max = 60) Integer> minutes) {
        Map<String, Contributions> cut = new HashMap<>();
        for (int piece = 0; piece < 4; piece++) {
            Map<String, Long> own = new HashMap<>();
            for (int person = 0; person < PEOPLE; person++) {
                own.put("p" + person, (long) minutes.get(piece * PEOPLE + person));
            }
            cut.put("piece" + piece, new Contributions(own));
        }

        assertThat(Split.of(cut, RULES)).isEqualTo(new Split(cut, Contributions.NONE));
    }

    /** Deals the minutes to people and pieces; a zero is nobody's. */
    private static Map<String, Contributions> cut(List<Integer> minutes, int pieces) {
        Map<String, Map<String, Long>> dealt = new HashMap<>();
        for (int i = 0; i < minutes.size(); i++) {
            if (minutes.get(i) > 0) {
                dealt.computeIfAbsent("piece" + i % 7 % pieces, _ -> new HashMap<>())
                        .merge("p" + i % PEOPLE, (long) minutes.get(i), Long::sum);
            }
        }
        Map<String, Contributions> cut = new HashMap<>();
        dealt.forEach((piece, amounts) -> cut.put(piece, new Contributions(amounts)));
        return cut;
    }
}
