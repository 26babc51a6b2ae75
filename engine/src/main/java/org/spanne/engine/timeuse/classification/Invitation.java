package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.Nullable;

/**
 * How an entry got into the agent's time.
 *
 * @param organizer mail domain or address of whoever invited, in any case, or null where that is unknown
 * @param isOwn whether the agent invited, or made the entry for nobody else
 * @param isOptional whether the agent was invited as optional
 * @param isRecurring whether it is one occurrence of a series
 */
public record Invitation(@Nullable String organizer, boolean isOwn, boolean isOptional, boolean isRecurring) {

    /** Of which nothing is known, as of entries that were logged. */
    public static final Invitation UNKNOWN = new Invitation(null, false, false, false);

    /** Who invited, seen from the agent. */
    public enum Organizer {
        SELF,
        COLLEAGUE,
        CUSTOMER,
        /** Somebody else, users of free mail included. */
        OTHER,
        UNKNOWN
    }

    /** Who invited, as far as domains tell. */
    public Organizer by(Domains directory) {
        if (isOwn) {
            return Organizer.SELF;
        }
        if (organizer == null) {
            return Organizer.UNKNOWN;
        }
        return switch (directory.ownerOf(organizer)) {
            case Owner.Customer _ -> Organizer.CUSTOMER;
            case Owner.OwnHouse _ -> Organizer.COLLEAGUE;
            case Owner.FreeMail _, Owner.Outsider _ -> Organizer.OTHER;
        };
    }
}
