package org.spanne.engine.timeuse.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.classification.Facts.Circle;

/**
 * Who takes part, as far as domains tell.
 *
 * @param customer the first customer among them, or null
 * @param colleagues whether anybody of the own house is named
 * @param customers how many of customers are named
 * @param outsiders how many of other houses are named
 * @param freeMail how many users of free mail are named
 */
record Attendance(@Nullable String customer, boolean colleagues, int customers, int outsiders, int freeMail) {

    static Attendance of(List<String> domains, Domains directory) {
        String customer = null;
        boolean colleagues = false;
        int customers = 0;
        int outsiders = 0;
        int freeMail = 0;
        for (String domain : domains) {
            switch (directory.ownerOf(domain)) {
                case Owner.Customer(String id) -> {
                    customer = customer == null ? id : customer;
                    customers++;
                }
                case Owner.OwnHouse() -> colleagues = true;
                case Owner.FreeMail() -> freeMail++;
                case Owner.Outsider() -> outsiders++;
            }
        }
        return new Attendance(customer, colleagues, customers, outsiders, freeMail);
    }

    /** How many are named who are neither of a customer nor of the own house. */
    int others() {
        return outsiders + freeMail;
    }

    Circle circle() {
        if (customers > 0) {
            return Circle.CUSTOMER;
        }
        if (outsiders > 0) {
            return Circle.OUTSIDER;
        }
        if (freeMail > 0) {
            return Circle.FREE_MAIL;
        }
        return colleagues ? Circle.COLLEAGUES : Circle.NOBODY;
    }
}
