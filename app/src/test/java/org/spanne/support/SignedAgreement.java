package org.spanne.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.worktime.agreement.Agreements;
import org.spanne.worktime.agreement.Outcome;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.springframework.boot.test.context.TestComponent;

/** Puts a works agreement into force as its two sides do, so that what is imported afterwards is measured by it. */
@TestComponent
public class SignedAgreement {

    /** Everything is allowed that can be, to all roles and everywhere. */
    public static final Terms WIDE = new Terms(
            "Time of the frontline 1.0",
            "To find out what keeps the frontline from customers.",
            EnumSet.allOf(Source.class),
            EnumSet.allOf(Role.class),
            5,
            120,
            Set.of(),
            LocalDate.of(2020, 1, 1),
            null);

    private final Agreements agreements;

    SignedAgreement(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The wide terms, in force. */
    public long inForce() {
        return inForce(WIDE);
    }

    /** Some terms, agreed to by both sides; tells their version. */
    public long inForce(Terms terms) {
        assertThat(agreements.propose(terms, somebody(1, Role.HR))).isInstanceOf(Outcome.Done.class);
        long version = agreements.newest(1).getFirst().version();
        assertThat(agreements.answer(version, true, somebody(2, Role.WORKS_COUNCIL)))
                .contains(new Outcome.Done(version));
        return version;
    }

    /** Somebody with a role who sees the whole house. */
    public static Rights somebody(long account, Role role) {
        return new Rights(
                account, "Somebody of " + role, Set.of(role), null, new Reach.Everything(), new Reach.Everything());
    }
}
