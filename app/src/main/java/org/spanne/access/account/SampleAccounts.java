package org.spanne.access.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            new Sample("berger", "L. Berger", Role.FRONTLINE, "U-MBS"),
            new Sample("haas", "T. Haas", Role.SERVICE_DESIGN, null),
            new Sample("wolf", "K. Wolf", Role.DELIVERY, "U-LIE"),
            new Sample("frank", "E. Frank", Role.CONTROLLING, null),
            new Sample("roth", "S. Roth", Role.HR, null),
            new Sample("yilmaz", "D. Yılmaz", Role.WORKS_COUNCIL, null),
            new Sample("keller", "A. Keller", Role.ADMIN, null));

    private final StartedAs started;
    private final Accounts accounts;

    SampleAccounts(StartedAs started, Accounts accounts, FlywayMigrationInitializer tablesFirst) {
        this.started = started;
        this.accounts = accounts;
    }

    /** Those that are let in without a password: none outside the demo. */
    public List<Account> offered() {
        return started.demo() ? accounts.samples() : List.of();
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
}
