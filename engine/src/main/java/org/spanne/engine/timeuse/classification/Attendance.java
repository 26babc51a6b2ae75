package org.spanne.engine.timeuse.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as far as domains tell.
 *
 * @param customer the first customer among them, or null
 * @param colleagues whether anybody of the own house is named
 * @param others whether anybody else is named, free mail included
 */
record Attendance(@Nullable String customer, boolean colleagues, boolean others) {

    static Attendance of(List<String> domains, Domains directory) {
        String customer = null;
        boolean colleagues = false;
        boolean others = false;
        for (String domain : domains) {
            switch (directory.ownerOf(domain)) {
                case Owner.Customer(String id) -> customer = customer == null ? id : customer;
                case Owner.OwnHouse() -> colleagues = true;
                case Owner.FreeMail(), Owner.Outsider() -> others = true;
            }
        }
        return new Attendance(customer, colleagues, others);
    }

    boolean isUnknown() {
        return customer == null && !colleagues && !others;
    }
}
