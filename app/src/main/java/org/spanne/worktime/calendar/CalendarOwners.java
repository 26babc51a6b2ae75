package org.spanne.worktime.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spanne.company.Workforce;
import org.spanne.company.Workforce.Contract;
import org.springframework.stereotype.Component;

/** The people whose calendars and mailboxes may be read: those of the company. */
@Component
class CalendarOwners {

    private final Workforce workforce;

    CalendarOwners(Workforce workforce) {
        this.workforce = workforce;
    }

    /** All of them, as they are now. */
    Known known() {
        Map<String, String> addresses = workforce.mailAddresses();
        Map<String, CalendarOwner> owners = new HashMap<>();
        for (Contract contract : workforce.contracts().values()) {
            String id = contract.personId();
            owners.put(id, new CalendarOwner(id, contract.zone(), addresses.get(id)));
        }
        return new Known(owners);
    }

    /** Owners by the person's id. */
    record Known(Map<String, CalendarOwner> byId) {

        /** The first that is known of the ids that a file's name may mean; what is nobody's was told by the check. */
        Optional<CalendarOwner> firstOf(List<String> ids) {
            return ids.stream().filter(byId::containsKey).map(byId::get).findFirst();
        }
    }
}
