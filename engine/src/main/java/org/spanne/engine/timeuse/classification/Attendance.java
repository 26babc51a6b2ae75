package org.spanne.engine.timeuse.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as far as domains tell.
 *
 * @param customer the first customer among them, or null
 * @param colleagues whether anybody of the own house is named
 * @param customers how many of customers are named
 * @param others how many others are named, free mail included
 */
record Attendance(@Nullable String customer, boolean colleagues, int customers, int others) {

    static Attendance of(List<String> domains, Domains directory) {
        String customer = null;
        boolean colleagues = false;
        int customers = 0;
        int others = 0;
        for (String domain : domains) {
            switch (directory.ownerOf(domain)) {
                case Owner.Customer(String id) -> {
                    customer = customer == null ? id : customer;
                    customers++;
                }
                case Owner.OwnHouse() -> colleagues = true;
                case Owner.FreeMail(), Owner.Outsider() -> others++;
            }
        }
        return new Attendance(customer, colleagues, customers, others);
    }

    boolean isUnknown() {
        return customer == null && !colleagues && others == 0;
    }
}
