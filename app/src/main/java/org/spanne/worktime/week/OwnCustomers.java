package org.spanne.worktime.week;

import java.util.Map;
import org.spanne.access.Rights;
import org.spanne.market.Customers;
import org.springframework.stereotype.Service;

/** The customers that own entries may be said to belong to: those the person may see. */
@Service
public class OwnCustomers {

    private static final int MOST = 8;

    private final Customers customers;

    OwnCustomers(Customers customers) {
        this.customers = customers;
    }

    /** Names by id of those whose name or number holds a text; none for a blank one. */
    public Map<String, String> matching(String text, Rights rights) {
        return text.isBlank() ? Map.of() : customers.matching(text, MOST, rights);
    }
}
