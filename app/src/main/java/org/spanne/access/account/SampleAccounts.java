package org.spanne.access.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Choices;
import org.spanne.access.Role;
import org.spanne.access.account.Account.Tie;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.stereotype.Service;

/** The people of the sample company who can be tried on in a demo: one for each role, made where they are missing. */
@Service
public class SampleAccounts implements SmartInitializingSingleton {

    private static final List<Sample> SAMPLES = List.of(
            new Sample("sommer", "M. Sommer", Role.SALES_LEAD, null),
            new Sample("graber", "Katharina Graber", Role.FRONTLINE, "U-MBS"),
            new Sample("goebel", "Ines Göbel", Role.SERVICE_DESIGN, null),
            new Sample("weber", "Nina Weber", Role.DELIVERY, "U-LIE"),
            new Sample("gabler", "Barbara Gabler", Role.CONTROLLING, null),
            new Sample("hasler", "Walter Hasler", Role.HR, null),
            new Sample("yilmaz", "D. Yılmaz", Role.WORKS_COUNCIL, null),
            new Sample("keller", "A. Keller", Role.ADMIN, null));

    private final StartedAs started;
    private final Accounts accounts;
    private final List<Choices> choices;

    SampleAccounts(
            StartedAs started, Accounts accounts, List<Choices> choices, FlywayMigrationInitializer tablesFirst) {
        this.started = started;
        this.accounts = accounts;
        this.choices = choices;
    }

    private record Sample(
            String login, String name, Role role, @Nullable String unit) {}

    /** Before the first page is served, so that the sign-in page never lacks them. */
    @Override
    public void afterSingletonsInstantiated() {
        if (started.demo()) {
            SAMPLES.forEach(sample -> accounts.add(
                    sample.login(), sample.name(), Set.of(sample.role()), new Tie(null, sample.unit(), null), true));
        }
    }

    /** Those that are let in without a password: none outside the demo. */
    public List<Account> offered() {
        return started.demo() ? accounts.samples() : List.of();
    }

    /** One of those offered, as the person of the same name in the company, who was not there before the import. */
    public Optional<Account> offered(long id) {
        return offered().stream()
                .filter(account -> account.id() == id)
                .findFirst()
                .map(account -> account.tie().person() == null ? asPerson(account) : account);
    }

    private Account asPerson(Account account) {
        String person = choices.stream()
                .filter(offered -> offered.kind() == Choices.Kind.PERSON)
                .flatMap(offered -> offered.matching(account.name(), 1).stream())
                .map(Choices.Choice::id)
                .findFirst()
                .orElse(null);
        Tie tie = new Tie(person, account.tie().unit(), account.tie().customer());
        accounts.change(account.id(), account.name(), account.roles(), tie);
        return account;
    }
}
