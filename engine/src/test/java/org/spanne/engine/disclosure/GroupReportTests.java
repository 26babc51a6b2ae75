package org.spanne.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spanne.engine.disclosure.SafetyRule.Dominance;
import org.spanne.engine.disclosure.SafetyRule.Threshold;
import org.spanne.engine.disclosure.Showing.Shown;
import org.spanne.engine.disclosure.Showing.Withheld;

class GroupReportTests {

    private static final DisclosureRules RULES = DisclosureRules.standard(5);

    private final List<Group> groups = new ArrayList<>();

    @Test
    void coversOnlyTheShownGroupsInTheHeadline() {
        group("sales", null, 0);
        group("hunters", "sales", 9);
        group("farmers", "sales", 31);
        group("local", "sales", 4);

        GroupReport report = report();

        assertThat(report.showing("hunters")).isEqualTo(new Shown(Set.of("hunters"), 9, 9));
        assertThat(report.showing("local")).isEqualTo(new Withheld(new Threshold(5)));
        assertThat(report.whole()).isEqualTo(new Shown(Set.of("hunters", "farmers"), 40, 44));
    }

    @Test
    void coversEverybodyWhereTheWithheldGroupsHideEachOther() {
        group("sales", null, 0);
        group("hunters", "sales", 9);
        group("north", "sales", 3);
        group("south", "sales", 2);

        GroupReport report = report();

        assertThat(report.showing("north")).isInstanceOf(Withheld.class);
        assertThat(report.whole()).isEqualTo(new Shown(Set.of("sales", "hunters", "north", "south"), 14, 14));
        assertThat(report.audit().get("north")).isEqualTo(new Bounds(0, 500));
    }

    @Test
    void showsTheGroupAboveWhereNoneBelowIsLargeEnough() {
        group("sales", null, 1);
        group("north", "sales", 3);
        group("south", "sales", 3);

        assertThat(report().whole()).isEqualTo(new Shown(Set.of("sales", "north", "south"), 7, 7));
    }

    @Test
    void letsWithheldRestsOfBranchesJoinFurtherUp() {
        group("company", null, 0);
        group("east", "company", 0);
        group("east1", "east", 8);
        group("east2", "east", 3);
        group("west", "company", 0);
        group("west1", "west", 7);
        group("west2", "west", 4);

        GroupReport report = report();

        assertThat(report.showing("east")).isEqualTo(new Shown(Set.of("east1"), 8, 11));
        assertThat(report.showing("west")).isEqualTo(new Shown(Set.of("west1"), 7, 11));
        assertThat(report.whole()).isInstanceOfSatisfying(Shown.class, shown -> {
            assertThat(shown.contributors()).isEqualTo(22);
            assertThat(shown.covered()).contains("east2", "west2");
        });
        assertThat(report.audit().get("east2")).isEqualTo(new Bounds(0, 700));
    }

    @Test
    void withholdsGroupsThatFewMembersDominate() {
        groups.add(new Group("all", null, Contributions.NONE));
        groups.add(new Group("even", "all", People.equal("even", 8)));
        groups.add(new Group("steep", "all", People.of("steep", 900, 10, 10, 10, 10, 10)));

        GroupReport report = report();

        assertThat(report.showing("steep")).isEqualTo(new Withheld(new Dominance(2, 85)));
        assertThat(report.whole()).isEqualTo(new Shown(Set.of("even"), 8, 14));
        assertThat(report.audit()).containsExactly(Map.entry("steep", Bounds.UNKNOWN));
    }

    @Test
    void showsNothingOfATooSmallCompany() {
        group("all", null, 2);
        group("a", "all", 1);

        assertThat(report().showings().values()).allMatch(Withheld.class::isInstance);
    }

    @Test
    void withholdsEmptyGroups() {
        group("all", null, 6);
        group("empty", "all", 0);

        assertThat(report().showing("empty")).isEqualTo(new Withheld(new Threshold(5)));
        assertThat(report().whole()).isEqualTo(new Shown(Set.of("all", "empty"), 6, 6));
    }

    @Test
    void countsAPersonWhoChangedGroupsOnce() {
        groups.add(new Group("all", null, Contributions.NONE));
        groups.add(new Group("before", "all", People.equal("p", 6)));
        groups.add(new Group("after", "all", People.equal("p", 2)));

        assertThat(report().whole()).isEqualTo(new Shown(Set.of("before"), 6, 6));
    }

    @Test
    void goesDeeperThanAnyStack() {
        group("0", null, 6);
        for (int depth = 1; depth < 3_000; depth++) {
            group(Integer.toString(depth), Integer.toString(depth - 1), 0);
        }

        assertThat(report().whole()).isInstanceOf(Shown.class);
    }

    @Test
    void refusesGroupsThatAreNoTree() {
        group("all", null, 6);
        group("a", "b", 6);
        group("b", "a", 6);
        assertThatThrownBy(this::report).hasMessageContaining("[a, b]").hasMessageContaining("all");

        groups.clear();
        group("one", null, 6);
        group("two", null, 6);
        assertThatThrownBy(this::report).hasMessageContaining("2 groups without a parent");

        groups.clear();
        group("one", null, 6);
        group("one", null, 6);
        assertThatThrownBy(this::report).hasMessageContaining("two groups one");
    }

    private void group(String id, @Nullable String parent, int people) {
        groups.add(new Group(id, parent, People.equal(id, people)));
    }

    private GroupReport report() {
        return GroupReport.of(groups, RULES);
    }
}
