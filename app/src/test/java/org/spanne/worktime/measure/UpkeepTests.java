package org.spanne.worktime.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.figure.Period;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.Looks.Report;
import org.spanne.worktime.TimeLook;
import org.spanne.worktime.TimeShares;
import org.spanne.worktime.agreement.Agreements;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.spanne.worktime.week.OwnWord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class UpkeepTests {

    private static final Set<Source> ALL = EnumSet.allOf(Source.class);

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private TimeShares shares;

    @Autowired
    private OwnWord word;

    @Autowired
    private JdbcClient db;

    private LocalDate monday = LocalDate.EPOCH;

    @BeforeEach
    void fiveAtUlmAndFiveAtWienAndAMailOfEach() {
        TestDatabase.empty(db);
        monday = agreements.today().minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StringBuilder people = new StringBuilder("person_id,name,unit_id,role,hours_per_week\n");
        StringBuilder activities = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id\n");
        StringBuilder mail = new StringBuilder("person_id,sent_at,direction,to_domains\n");
        for (String unit : new String[] {"ulm", "wien"}) {
            for (int n = 1; n <= 5; n++) {
                String person = unit + n;
                people.append(person + ",P," + unit + ",farmer,40\n");
                activities.append("%1$s-a,%1$s,call,%2$sT09:00:00Z,%2$sT11:00:00Z,c1%n".formatted(person, monday));
                activities.append(
                        "%1$s-o,%1$s,call,%2$sT09:00:00Z,%2$sT11:00:00Z,c1%n".formatted(person, monday.minusWeeks(20)));
                mail.append("%s,%sT13:00:00Z,sent,{c.example}%n".formatted(person, monday));
            }
        }
        folder.with("units", "unit_id,name,kind,site\nulm,Ulm,frontline,Ulm\nwien,Wien,frontline,Wien\n")
                .with("people", people.toString())
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .with("activities", activities.toString())
                .with("mail", mail.toString())
                .land();
    }

    @Test
    void nothingIsMeasuredBeforeAnAgreementIsInForce() {
        assertThat(count("worktime.person_day")).isZero();
        assertThat(look().closed()).isEqualTo(Withheld.NO_AGREEMENT);
        assertThat(look().of("ulm", week()).split()).isNull();
    }

    @Test
    void anAgreementIsFollowedWithoutAnotherImportAndSoIsItsEnd() {
        long version = agreement.inForce();
        assertThat(look().closed()).isEqualTo(Withheld.BEING_MEASURED);
        upkeep.followAgreement();
        assertThat(look().of("ulm", week()).peopleShown()).isEqualTo(5);
        agreements.end(version, SignedAgreement.somebody(1, Role.HR));
        assertThat(look().closed()).isEqualTo(Withheld.NO_AGREEMENT);
        upkeep.followAgreement();
        assertThat(count("worktime.person_day")).isZero();
    }

    @Test
    void onlyNamedSourcesCount() {
        put(terms(ALL, Set.of(), 120));
        assertThat(minutesOfMail()).isEqualTo(50);
        put(terms(Set.of(Source.ACTIVITIES), Set.of(), 120));
        assertThat(minutesOfMail()).isZero();
        put(terms(Set.of(Source.MAIL), Set.of(), 120));
        assertThat(count("worktime.person_day")).isZero();
    }

    @Test
    void onlyPeopleOfNamedSitesAreMeasured() {
        put(terms(ALL, Set.of("Ulm"), 120));
        assertThat(look().of("ulm", week()).peopleShown()).isEqualTo(5);
        assertThat(look().of("wien", week()).withheld()).isEqualTo(Withheld.NOT_COVERED);
        assertThat(db.sql("select count(*) from worktime.person_day where person_id like 'wien%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsOlderThanTheAgreementKeepsIsDeletedAndComesBackByNoImport() {
        put(terms(ALL, Set.of(), 120));
        assertThat(count("worktime.activity")).isEqualTo(20);
        agreement.inForce(terms(ALL, Set.of(), 2));
        upkeep.deleteOld();
        assertThat(count("worktime.activity")).isEqualTo(10);
        LocalDate first = agreements.today().minusMonths(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(oldestDay()).isEqualTo(first);
        assertThat(shares.measured().orElseThrow().from()).isEqualTo(first);
        anOldActivityAgain();
        assertThat(count("worktime.activity")).isEqualTo(10);
    }

    @Test
    void whatWasCollectedIsDeletedAlsoAfterTheAgreementsEnd() {
        long version = agreement.inForce(terms(ALL, Set.of(), 2));
        agreements.end(version, SignedAgreement.somebody(2, Role.WORKS_COUNCIL));
        upkeep.deleteOld();
        assertThat(count("worktime.activity")).isEqualTo(10);
    }

    @Test
    void figuresTakeOverWhatPeopleCorrectOnceEnoughHaveSo() {
        put(terms(ALL, Set.of(), 120));
        correct("ulm", 4);
        upkeep.followAgreement();
        assertThat(minutesWithCustomers()).isEqualTo(20 * 120);
        correct("ulm", 5);
        upkeep.followAgreement();
        assertThat(minutesWithCustomers()).isEqualTo(15 * 120);
    }

    /** The first people of a unit say that their call of two weeks ago does not count. */
    private void correct(String unit, int people) {
        for (int n = 1; n <= people; n++) {
            Rights person = new Rights(
                    n, "P", Set.of(Role.FRONTLINE), unit + n, new Reach.Everything(), new Reach.Everything());
            assertThat(word.correct(person, monday, "log:" + unit + n + "-a", null, null))
                    .isEmpty();
        }
    }

    private long minutesWithCustomers() {
        return db.sql("select sum(customer) from worktime.person_day")
                .query(Long.class)
                .single();
    }

    private void anOldActivityAgain() {
        folder.with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at\nold,ulm1,call,%1$sT09:00:00Z,%1$sT10:00:00Z\n"
                                .formatted(monday.minusWeeks(20)))
                .land();
    }

    private void put(Terms terms) {
        agreement.inForce(terms);
        upkeep.followAgreement();
    }

    private static Terms terms(Set<Source> sources, Set<String> sites, int months) {
        Terms wide = SignedAgreement.WIDE;
        return new Terms(
                wide.textVersion(),
                wide.purpose(),
                sources,
                wide.viewers(),
                wide.threshold(),
                months,
                sites,
                wide.from(),
                wide.to());
    }

    private TimeLook look() {
        return shares.look(Report.TIME, "", week(), SignedAgreement.somebody(3, Role.SALES_LEAD));
    }

    private Period week() {
        return new Period(monday, monday.plusWeeks(1));
    }

    private long minutesOfMail() {
        return db.sql("select coalesce(sum(mail), 0) from worktime.person_day")
                .query(Long.class)
                .single();
    }

    private LocalDate oldestDay() {
        return db.sql("select min(day) from worktime.person_day")
                .query(LocalDate.class)
                .single();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
