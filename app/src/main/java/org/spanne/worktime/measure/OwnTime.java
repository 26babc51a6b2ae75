package org.spanne.worktime.measure;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.classification.Account;
import org.spanne.engine.timeuse.classification.Domains;
import org.spanne.engine.timeuse.classification.Item;
import org.spanne.engine.timeuse.classification.Parties;
import org.spanne.figure.Period;
import org.spanne.worktime.agreement.Source;
import org.springframework.stereotype.Service;

/**
 * A person's own days with every entry, from all sources there are and at once with what the person has corrected. For that
 * person alone: who asks has to be the person, and no works agreement is asked, as nobody else sees anything.
 */
@Service
public class OwnTime {

    private final PersonTime people;

    OwnTime(PersonTime people) {
        this.people = people;
    }

    /**
     * What is known of somebody's days.
     *
     * @param contract by which the person works
     * @param account minutes and entries
     * @param items the entries as they are stored, by the ids of those in the account
     * @param parties the customers' numbers in the account
     * @param domains whose domain is whose
     * @param tableVersion the version of the decision table whose rows the account's entries name
     */
    public record Told(
            Contract contract,
            Account account,
            Map<String, Item> items,
            Parties parties,
            Domains domains,
            int tableVersion) {

        public Told {
            items = Map.copyOf(items);
        }
    }

    /** Somebody's own days; nothing where the company has nobody of that id. */
    public Optional<Told> of(String personId, Period days) {
        return people.contract(personId).map(contract -> people.told(contract, days, EnumSet.allOf(Source.class)));
    }
}
