package org.spanne.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.access.account.Account.State;
import org.spanne.access.account.Account.Tie;

class AccountTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void anInvitationIsOpenUntilItsLastMoment() {
        assertThat(account(null, true, NOW.plus(Duration.ofSeconds(1))).state(NOW))
                .isEqualTo(State.INVITED);
        assertThat(account(null, true, NOW).state(NOW)).isEqualTo(State.INVITATION_EXPIRED);
        assertThat(account(null, true, null).state(NOW)).isEqualTo(State.INVITATION_EXPIRED);
    }

    @Test
    void aPasswordMakesItActiveAndClosingEndsIt() {
        assertThat(account("hash", true, null).state(NOW)).isEqualTo(State.ACTIVE);
        assertThat(account("hash", false, null).state(NOW)).isEqualTo(State.CLOSED);
    }

    private static Account account(@Nullable String hash, boolean enabled, @Nullable Instant invitedUntil) {
        return new Account(
                1, "anna", "Anna Brandt", hash, Set.of(Role.HR), Tie.NONE, false, enabled, null, invitedUntil);
    }
}
