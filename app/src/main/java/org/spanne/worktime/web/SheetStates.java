package org.spanne.worktime.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spanne.access.Rights;
import org.spanne.worktime.sheet.SheetEntry;
import org.spanne.worktime.sheet.TimeSheet;
import org.spanne.worktime.week.OwnCustomers;
import org.spanne.worktime.week.OwnWeek.LikelyCustomer;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts together what a device needs for a time sheet. */
@Component
class SheetStates {

    private final TimeSheet sheet;
    private final OwnCustomers customers;

    SheetStates(TimeSheet sheet, OwnCustomers customers) {
        this.sheet = sheet;
        this.customers = customers;
    }

    SheetState of(Rights rights, CsrfToken token) {
        List<SheetEntry> entries = sheet.latest(rights);
        Set<String> noted = entries.stream()
                .map(SheetEntry::customerId)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, String> names = customers.names(noted);
        List<SheetState.Note> notes = new ArrayList<>();
        for (SheetEntry entry : entries) {
            notes.add(new SheetState.Note(
                    entry.id().toString(),
                    entry.what().name(),
                    entry.customerId(),
                    entry.customerId() == null ? null : names.getOrDefault(entry.customerId(), entry.customerId()),
                    entry.start().toString(),
                    entry.minutes()));
        }
        List<LikelyCustomer> likely = customers.likely(rights);
        return new SheetState(
                rights.account(), rights.personId() != null, token.getHeaderName(), token.getToken(), likely, notes);
    }
}
