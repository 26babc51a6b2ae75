package org.spanne.access.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Role;

/**
 * Somebody who can sign in.
 *
 * @param id number of the account
 * @param login the name typed at sign-in, in lower case
 * @param name how the person is called on screen
 * @param passwordHash bcrypt; null until an invitation is taken, and for sample accounts
 * @param roles at least one
 * @param tie what it is tied to
 * @param sample whether it is one of the sample company's, which sign in without a password in the demo only
 * @param enabled false once it was closed
 * @param lastSignIn when it was last used to sign in
 * @param invitedUntil until when its latest invitation can be taken
 */
public record Account(
        long id,
        String login,
        String name,
        @Nullable String passwordHash,
        Set<Role> roles,
        Tie tie,
        boolean sample,
        boolean enabled,
        @Nullable Instant lastSignIn,
        @Nullable Instant invitedUntil) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /**
     * What an account is tied to in the company.
     *
     * @param person the person it belongs to; null for accounts of nobody in it
     * @param unit the unit it is bounded to, with all below; null for the whole house
     * @param customer the customer it is bounded to, with all below; null for all customers
     */
    public record Tie(
            @Nullable String person,
            @Nullable String unit,
            @Nullable String customer) {

        /** No bound and no person. */
        public static final Tie NONE = new Tie(null, null, null);

        boolean bounded() {
            return unit != null || customer != null;
        }
    }

    /** Where an account is in its life. */
    public enum State {
        ACTIVE,
        INVITED,
        INVITATION_EXPIRED,
        SAMPLE,
        CLOSED
    }

    /** A login as it is stored, however it was typed. */
    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Where it is in its life. */
    public State state(Instant now) {
        if (!enabled) {
            return State.CLOSED;
        }
        if (sample) {
            return State.SAMPLE;
        }
        if (passwordHash != null) {
            return State.ACTIVE;
        }
        return invitedUntil != null && now.isBefore(invitedUntil) ? State.INVITED : State.INVITATION_EXPIRED;
    }
}
