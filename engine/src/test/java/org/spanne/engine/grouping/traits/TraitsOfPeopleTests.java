package org.spanne.engine.grouping.traits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitsOfPeopleTests {

    private final CategoryColumn function =
            new CategoryColumn("function", Arrays.asList("buyer", "engineer", "buyer", "buyer", "engineer", null));
    private final TraitsOfPeople contacts = new TraitsOfPeople(3, new int[] {0, 0, 0, 1, 1, 1}, 3);

    @Test
    void tellsTheShareOfThoseWhoseTraitIsKnown() {
        NumberColumn buyers = contacts.share("share of buyers", function, "buyer");

        assertThat(buyers.value(0)).isEqualTo(2 / 3.0);
        assertThat(contacts.share("share of others", function, "owner").value(0))
                .isZero();
    }

    @Test
    void saysNothingWhereTooFewPeopleAreBehindIt() {
        NumberColumn buyers = contacts.share("share of buyers", function, "buyer");
        CategoryColumn commonest = contacts.commonest("usual function", function);

        assertThat(buyers.value(1)).as("two known, one unknown").isNaN();
        assertThat(buyers.value(2)).as("nobody").isNaN();
        assertThat(commonest.value(1)).isNull();
        assertThat(commonest.value(2)).isNull();
    }

    @Test
    void tellsWhatMostHave() {
        assertThat(contacts.commonest("usual function", function).value(0)).isEqualTo("buyer");
    }

    @Test
    void refusesPeopleOfNothingAndGroupsOfOne() {
        assertThatThrownBy(() -> new TraitsOfPeople(3, new int[] {3}, 3)).hasMessageContaining("one of 3 things");
        assertThatThrownBy(() -> new TraitsOfPeople(3, new int[] {0}, 1)).hasMessageContaining("at least 2");
        assertThatThrownBy(() -> contacts.share("x", new CategoryColumn("y", List.of("z")), "z"))
                .hasMessage("Column y has 1 people instead of 6");
    }
}
