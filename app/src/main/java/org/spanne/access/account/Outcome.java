package org.spanne.access.account;

import java.util.Locale;

/** What became of an act on an account. */
public sealed interface Outcome {

    /** Done. */
    record Done(Account account) implements Outcome {}

    /**
     * Done, and there is a link to hand over.
     *
     * @param token the secret part of the link, told this once
     */
    record Invited(Account account, String token) implements Outcome {}

    /** Not done. */
    record Refused(Reason reason) implements Outcome {}

    /** Why not. */
    enum Reason {
        /** Nobody would be left who can manage accounts. */
        LAST_ADMIN,
        LOGIN_TAKEN,
        LOGIN_FORM,
        NAME_MISSING,
        NO_ROLE,
        /** An administrator could lift his own bound. */
        ADMIN_BOUNDED,
        UNKNOWN_PERSON,
        /** Another account is that person already: an own week is seen by one account. */
        PERSON_TAKEN,
        UNKNOWN_UNIT,
        UNKNOWN_CUSTOMER,
        /** Accounts of the sample company have no password and get none. */
        SAMPLE_ACCOUNT,
        INVITATION_GONE,
        WRONG_PASSWORD,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_NAMES_THE_PERSON,
        PASSWORD_COMMON,
        PASSWORD_REPETITIVE;

        static Reason of(PasswordRules.Weakness weakness) {
            return switch (weakness) {
                case TOO_SHORT -> PASSWORD_TOO_SHORT;
                case TOO_LONG -> PASSWORD_TOO_LONG;
                case NAMES_THE_PERSON -> PASSWORD_NAMES_THE_PERSON;
                case COMMON -> PASSWORD_COMMON;
                case REPETITIVE -> PASSWORD_REPETITIVE;
            };
        }

        /** The message that tells it, and what to do. */
        public String message() {
            return "access.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
