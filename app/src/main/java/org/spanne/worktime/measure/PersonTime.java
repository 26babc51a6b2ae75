package org.spanne.worktime.measure;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Workforce;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.Interval;
import org.spanne.engine.timeuse.classification.Account;
import org.spanne.engine.timeuse.classification.ClassificationRules;
import org.spanne.engine.timeuse.classification.Classifier;
import org.spanne.engine.timeuse.classification.Diary;
import org.spanne.engine.timeuse.classification.Domains;
import org.spanne.engine.timeuse.classification.Item;
import org.spanne.engine.timeuse.classification.Parties;
import org.spanne.figure.Period;
import org.spanne.market.Customers;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.rule.EntryRuleBook;
import org.springframework.stereotype.Component;

/** What days of one person went to, from what is stored. */
@Component
class PersonTime {

    private final Workforce workforce;
    private final Customers customers;
    private final Diaries diaries;
    private final Observations observations;
    private final EntryRuleBook ruleBook;

    PersonTime(
            Workforce workforce,
            Customers customers,
            Diaries diaries,
            Observations observations,
            EntryRuleBook ruleBook) {
        this.workforce = workforce;
        this.customers = customers;
        this.diaries = diaries;
        this.observations = observations;
        this.ruleBook = ruleBook;
    }

    Optional<Contract> contract(String personId) {
        return Optional.ofNullable(workforce.contracts().get(personId));
    }

    /** By which entries are classified, given the rules. */
    Classifier classifier(ClassificationRules rules) {
        Domains.Builder domains = Domains.builder();
        workforce.mailDomains().forEach(domains::own);
        customers.eachMailDomain(domains::customer);
        return new Classifier(domains.build(), rules);
    }

    /**
     * The days on which somebody is observed.
     *
     * @param parties numbers the customers in the account
     */
    Account measured(Contract contract, Period observed, Set<Source> sources, Classifier classifier, Parties parties) {
        Diary diary = new Diary(classifier, parties);
        fill(diary, contract, sources, null);
        LocalTime begin = DayWindows.usualBegin(contract, observed, diary);
        return diary.account(DayWindows.of(contract, begin, observed), CountingRules.standard());
    }

    /** Some days with their items; the usual begin is told by all that is known, so that it is the one of figures. */
    OwnTime.Told told(Contract contract, Period days, Set<Source> sources) {
        EntryRuleBook.InForce rules = ruleBook.inForce();
        Classifier classifier = classifier(rules.rules());
        Parties parties = new Parties();
        Diary diary = new Diary(classifier, parties);
        Map<String, Item> items = new HashMap<>();
        fill(diary, contract, sources, items);
        Period observed = observations.of(contract, sources).orElse(days);
        LocalTime begin = DayWindows.usualBegin(contract, observed, diary);
        Account account = diary.account(DayWindows.of(contract, begin, days), CountingRules.standard());
        return new OwnTime.Told(contract, account, items, parties, classifier.domains(), rules.version());
    }

    private void fill(Diary diary, Contract contract, Set<Source> sources, @Nullable Map<String, Item> items) {
        diaries.each(contract.personId(), sources, item -> {
            diary.add(item);
            if (items != null && item.id() != null) {
                items.put(item.id(), item);
            }
        });
        if (sources.contains(Source.MAIL)) {
            diaries.mails(diary, contract.personId());
        }
        for (Period off : contract.absences()) {
            diary.addAbsence(Interval.between(
                    off.from().atStartOfDay(contract.zone()).toInstant(),
                    off.to().atStartOfDay(contract.zone()).toInstant()));
        }
    }
}
