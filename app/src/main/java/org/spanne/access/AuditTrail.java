package org.spanne.access;

import org.jspecify.annotations.Nullable;

/** The list of acts that somebody may have to answer for. Entries are never changed. */
public interface AuditTrail {

    /**
     * Writes an act down; in the transaction of the act, so that neither is there without the other.
     *
     * @param by who acted
     * @param act message key of the act, stable over releases
     * @param subject what was acted on, and how
     */
    default void write(Rights by, String act, String subject) {
        write(by.account(), by.name(), act, subject);
    }

    /**
     * The same for somebody who is not signed in, or for the program itself.
     *
     * @param account number of the account; null for the program
     * @param name who acted, as it is shown even when the account has another name by then
     */
    void write(@Nullable Long account, String name, String act, String subject);
}
