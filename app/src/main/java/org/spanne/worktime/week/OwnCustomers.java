package org.spanne.worktime.week;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.spanne.access.Rights;
import org.spanne.market.Customers;
import org.spanne.worktime.week.OwnWeek.LikelyCustomer;
import org.springframework.stereotype.Service;

/** The customers that own entries may be said to belong to: those the person may see. */
@Service
public class OwnCustomers {

    private static final int MOST = 8;

    private final Customers customers;
    private final OwnWeeks weeks;

    OwnCustomers(Customers customers, OwnWeeks weeks) {
        this.customers = customers;
        this.weeks = weeks;
    }

    /** Names by id of those whose name or number holds a text; none for a blank one. */
    public Map<String, String> matching(String text, Rights rights) {
        return text.isBlank() ? Map.of() : customers.matching(text, MOST, rights);
    }

    /** Those the person had to do with lately, the likeliest first. */
    public List<LikelyCustomer> likely(Rights rights) {
        return rights.personId() == null
                ? List.of()
                : weeks.of(rights.personId(), null).map(OwnWeek::likely).orElse(List.of());
    }

    /** The names of customers that own entries name. */
    public Map<String, String> names(Collection<String> ids) {
        return customers.names(ids);
    }
}
