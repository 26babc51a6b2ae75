package org.spanne.worktime.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.worktime.week.OwnWeek.LikelyCustomer;

/**
 * What a device needs to keep a time sheet while it has no network.
 *
 * @param account whose it is: notes that wait on the device are sent by nobody else
 * @param hasPerson whether anybody of the company is behind the account
 * @param header the name of the header that {@code token} is sent in
 * @param token proves that a request comes from a page of ours
 * @param customers customers to choose from
 * @param entries the notes that have arrived, the latest first
 */
record SheetState(
        long account,
        boolean hasPerson,
        String header,
        String token,
        List<LikelyCustomer> customers,
        List<Note> entries) {

    /**
     * A note.
     *
     * @param what as in {@link org.spanne.worktime.sheet.SheetKind}
     * @param customer the customer's id; null for none
     * @param customerName the same by name
     * @param start ISO 8601 in UTC
     */
    record Note(
            String id,
            String what,
            @Nullable String customer,
            @Nullable String customerName,
            String start,
            int minutes) {}
}
