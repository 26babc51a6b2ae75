package org.spanne.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.spanne.engine.disclosure.Showing.Shown;
import org.spanne.engine.disclosure.Showing.Withheld;

/** Reports over random hierarchies, read by somebody who combines all figures. */
class GroupReportProperties {

    private static final DisclosureRules RULES = DisclosureRules.standard(5);

    @Property(tries = 500)
    void noCombinationOfFiguresIsolatesPeopleWhoMustNotBeShown(@ForAll("hierarchies") List<Group> groups) {
        GroupReport report = GroupReport.of(groups, RULES);

        // Groups that are in the same figures cannot be told apart; what can be told apart has to be showable.
        Map<Set<String>, Contributions> toldApart = new HashMap<>();
        for (Group group : groups) {
            Set<String> figures = new HashSet<>();
            report.showings().forEach((id, showing) -> {
                if (showing instanceof Shown shown && shown.covered().contains(group.id())) {
                    figures.add(id);
                }
            });
            if (!figures.isEmpty()) {
                toldApart.merge(figures, group.own(), Contributions::plus);
            }
        }
        assertThat(toldApart.values()).allMatch(part -> part.count() == 0 || RULES.allow(part));
    }

    @Property(tries = 500)
    void theAuditFindsNoWithheldGroupWithPeopleComputed(@ForAll("hierarchies") List<Group> groups) {
        GroupReport report = GroupReport.of(groups, RULES);

        report.audit().forEach((id, bounds) -> {
            long total = groups.stream()
                    .filter(group -> isBelow(group, id, groups))
                    .mapToLong(group -> group.own().total())
                    .sum();
            assertThat((double) total).isBetween(bounds.lower(), bounds.upper());
            assertThat(total == 0 || bounds.protect(total, 0.1))
                    .as("%s with %s in %s", id, total, bounds)
                    .isTrue();
        });
    }

    @Property(tries = 200)
    void theOrderOfGroupsChangesNothing(@ForAll("hierarchies") List<Group> groups, @ForAll Random random) {
        List<Group> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, random);

        assertThat(GroupReport.of(shuffled, RULES).showings())
                .isEqualTo(GroupReport.of(groups, RULES).showings());
    }

    @Property(tries = 200)
    void everyGroupThatMayBeShownByItselfIsShown(@ForAll("hierarchies") List<Group> groups) {
        GroupReport report = GroupReport.of(groups, RULES);

        for (Group group : groups) {
            boolean isLeaf = groups.stream().noneMatch(other -> group.id().equals(other.parent()));
            if (isLeaf) {
                assertThat(report.showing(group.id()) instanceof Withheld).isEqualTo(!RULES.allow(group.own()));
            }
        }
    }

    @Provide
    Arbitrary<List<Group>> hierarchies() {
        Arbitrary<List<Long>> people =
                Arbitraries.longs().between(0, 100).list().ofMaxSize(8);
        Arbitrary<Integer> parents = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(people, parents)
                .as(Member::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(members -> {
                    List<Group> groups = new ArrayList<>();
                    for (int g = 0; g < members.size(); g++) {
                        Member member = members.get(g);
                        long[] amounts =
                                member.people().stream().mapToLong(a -> a).toArray();
                        groups.add(new Group(
                                "g" + g, g == 0 ? null : "g" + member.parent() % g, People.of("g" + g + "p", amounts)));
                    }
                    return groups;
                });
    }

    record Member(List<Long> people, int parent) {}

    private static boolean isBelow(Group group, String top, List<Group> groups) {
        Group at = group;
        while (!at.id().equals(top)) {
            String parent = at.parent();
            if (parent == null) {
                return false;
            }
            at = groups.get(Integer.parseInt(parent.substring(1)));
        }
        return true;
    }
}
