package org.spanne.worktime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.company.Unit;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;
import org.spanne.figure.Period;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.Looks.Report;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TimeSharesTests {

    /** Monday to Monday. */
    private static final Period WEEK = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private TimeShares shares;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void twoTeamsWithOneWeekOfActivities() {
        TestDatabase.empty(db);
        agreement.inForce();
        folder.with("units", """
                        unit_id,name,kind
                        north,North,frontline
                        small,Small,frontline
                        office,Office,support
                        """)
                .with(
                        "people",
                        "person_id,name,unit_id,role,hours_per_week\n" + people("n", "north", 5)
                                + people("s", "small", 4) + people("o", "office", 6))
                .with("customers", "customer_id,name,status,domains\nc1,Hagedorn,customer,{hagedorn.example}\n")
                .with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at,customer_id,category\n" + week("n", 5)
                                + week("s", 4) + week("o", 6));
        folder.land();
    }

    @Test
    void aShareIsARatioOfSumsInWhichEveryMinuteCountsOnce() {
        TimeSplit north = requireNonNull(group("north").split());
        // per day 8 hours; 2 hours with the customer, of which half an hour overlaps coordination
        assertThat(north.customerShare().value()).isCloseTo(0.25, within(1e-9));
        assertThat(north.workingMinutes()).isEqualTo(5 * 5 * 480);
        assertThat(north.times().share(Use.COORDINATION)).isCloseTo(60.0 / 480, within(1e-9));
        assertThat(north.coverage()).isCloseTo(180.0 / 480, within(1e-9));
    }

    @Test
    void aGroupBelowTheThresholdIsWithheldAndNotInTheTotal() {
        GroupTime time = look().ofAll(WEEK);
        assertThat(group("small").split()).isNull();
        assertThat(group("small").withheld()).isEqualTo(Withheld.BELOW_THRESHOLD);
        assertThat(requireNonNull(time.split()).workingMinutes()).isEqualTo(5 * 5 * 480);
        assertThat(time.peopleShown()).isEqualTo(5);
        assertThat(time.people()).isEqualTo(9);
    }

    @Test
    void aWeekInWhichTooFewWereThereIsLeftOutOfEveryPeriod() {
        folder.with("activities", """
                        activity_id,person_id,kind,started_at,ended_at,customer_id,category
                        early,n1,meeting,2026-02-23T09:00:00+01:00,2026-02-23T13:00:00+01:00,c1,customer
                        """);
        folder.land();
        Period twoWeeks = new Period(WEEK.from().minusWeeks(1), WEEK.to());
        GroupTime both = look().of("north", twoWeeks);
        assertThat(both.split()).isEqualTo(group("north").split());
        assertThat(both.weeks()).extracting(week -> week.times() != null).containsExactly(false, true);
        assertThat(both.peopleShown()).isEqualTo(5);
    }

    @Test
    void whatTheWholeShowsOfAWeekMoreThanItsUnitsIsNeverFewerThanTheThreshold() {
        folder.with("units", "unit_id,name,kind,parent_id\nsouth,South,frontline,north\n")
                .with("people", "person_id,name,unit_id,role,hours_per_week\n" + people("t", "south", 5))
                .with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at,customer_id,category\n" + week("t", 5));
        folder.land();
        folder.with("absences", "person_id,from,to\nn1,2026-03-02,2026-03-08\n");
        landAsIfNothingHadBeenTold();
        GroupTime north = group("north");
        GroupTime south = group("south");
        assertThat(north.people()).isEqualTo(9);
        assertThat(north.peopleShown()).isEqualTo(south.peopleShown()).isEqualTo(5);
    }

    @Test
    void aShareOfZeroIsWithheldAsItTellsEverybodysTime() {
        String rows = week("z", 5).replace(",c1,customer", ",,administration");
        folder.with("units", "unit_id,name,kind\nzero,Zero,frontline\n")
                .with("people", "person_id,name,unit_id,role,hours_per_week\n" + people("z", "zero", 5))
                .with("activities", "activity_id,person_id,kind,started_at,ended_at,customer_id,category\n" + rows);
        folder.land();
        assertThat(group("zero").withheld()).isEqualTo(Withheld.ONE_PERSON_STANDS_OUT);
        assertThat(look().ofAll(WEEK).peopleShown())
                .as("joined with the small team")
                .isEqualTo(14);
    }

    @Test
    void contractedHoursThatNoFiveDaysHoldAreSpreadOverSeven() {
        folder.with("people", "person_id,name,unit_id,role,hours_per_week\nn1,Person 1,north,farmer,168\n");
        landAsIfNothingHadBeenTold();
        assertThat(requireNonNull(group("north").split()).workingMinutes()).isEqualTo(4 * 5 * 480 + 5 * 24 * 60);
    }

    @Test
    void aCauseIsToldOfInternalWorkUnlessOnePersonStandsOut() {
        StringBuilder rows = new StringBuilder("""
                        activity_id,person_id,kind,started_at,ended_at,order_id,category
                        q,n1,task,2026-03-02T15:00:00+01:00,2026-03-02T16:00:00+01:00,,quote
                        """);
        for (int person = 1; person <= 5; person++) {
            rows.append("o%1$d,n%1$d,task,2026-03-02T13:00:00+01:00,2026-03-02T14:00:00+01:00,a1,%n".formatted(person));
        }
        folder.with("activities", rows.toString()).land();
        List<CauseTime> causes = look().causes("north", WEEK);
        assertThat(causes.getFirst()).isEqualTo(new CauseTime(Cause.ORDER, 5 * 60 / (5 * 5 * 480.0), 1));
        assertThat(causes).filteredOn(cause -> cause.cause() == Cause.QUOTE).allMatch(cause -> cause.weeks() == 0);
        assertThat(look().causes("small", WEEK)).allMatch(cause -> cause.weeks() == 0);
    }

    @Test
    void onlyTheFrontlineIsTold() {
        assertThat(shares.teams()).extracting(Unit::id).containsExactly("north", "small");
        assertThat(group("office").withheld()).isEqualTo(Withheld.NO_DATA);
    }

    @Test
    void aPeriodThatIsNotOfWholeWeeksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> look().ofAll(new Period(WEEK.from(), WEEK.from().plusDays(6))));
    }

    @Test
    void whatAFewChangeInAToldWeekIsToldOnceEnoughOthersHaveChangedIt() {
        long before = requireNonNull(group("north").split()).minutes(Use.CUSTOMER);
        moreWithCustomers(1, 4);
        assertThat(requireNonNull(group("north").split()).minutes(Use.CUSTOMER)).isEqualTo(before);
        moreWithCustomers(5, 5);
        assertThat(requireNonNull(group("north").split()).minutes(Use.CUSTOMER)).isEqualTo(before + 5 * 120);
    }

    @Test
    void whoMovesLeavesTheWeeksThatWereToldAsTheyWere() {
        GroupTime before = group("north");
        folder.with("units", "unit_id,name,kind\nwest,West,frontline\n")
                .with(
                        "people",
                        "person_id,name,unit_id,role,hours_per_week\nn1,Person 1,west,farmer,40\n"
                                + people("w", "west", 5))
                .with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at,customer_id,category\n" + week("w", 5));
        folder.land();
        assertThat(group("north")).isEqualTo(before);
        assertThat(group("west").peopleShown()).isEqualTo(5);
    }

    @Test
    void aWeekThatIsNotOverIsNotTold() {
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StringBuilder rows = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id,category\n");
        for (int person = 1; person <= 5; person++) {
            rows.append("now%1$d,n%1$d,meeting,%2$sT09:00:00Z,%2$sT11:00:00Z,c1,customer%n".formatted(person, monday));
        }
        folder.with("activities", rows.toString()).land();
        assertThat(look().of("north", new Period(monday, monday.plusWeeks(1))).split())
                .isNull();
    }

    @Test
    void aShareOfAllTimeIsWithheldAsItTellsEverybodysTime() {
        StringBuilder rows = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id,category\n");
        for (int person = 1; person <= 5; person++) {
            for (int day = 2; day <= 6; day++) {
                rows.append("f%1$d-%2$d,f%1$d,meeting,2026-03-0%2$dT06:00:00Z,2026-03-0%2$dT18:00:00Z,c1,customer%n"
                        .formatted(person, day));
            }
        }
        folder.with("units", "unit_id,name,kind\nfull,Full,frontline\n")
                .with("people", "person_id,name,unit_id,role,hours_per_week\n" + people("f", "full", 5))
                .with("activities", rows.toString())
                .land();
        assertThat(group("full").split()).isNull();
        assertThat(look().ofAll(WEEK).peopleShown()).isEqualTo(5);
    }

    @Test
    void aUseOfOnePersonIsNotToldApartFromOthers() {
        folder.with("activities", """
                        activity_id,person_id,kind,started_at,ended_at,customer_id,category
                        trip,n1,travel,2026-03-02T13:00:00+01:00,2026-03-02T15:00:00+01:00,,
                        """);
        landAsIfNothingHadBeenTold();
        UseTimes times = requireNonNull(group("north").split()).times();
        assertThat(times.rate(Use.TRAVEL)).isNaN();
        assertThat(times.together()).isEqualTo(120 + 5 * 5 * 60);
        assertThat(times.minutes(Use.CUSTOMER)).isEqualTo(5 * 5 * 120);
        assertThat(times.minutes(Use.MAIL)).isZero();
        assertThat(times.coverage()).isCloseTo((5 * 5 * 180.0 + 120) / (5 * 5 * 480), within(1e-9));
    }

    @Test
    void rolesAreToldApartWhereEachHasEnoughPeople() {
        folder.with(
                        "people",
                        "person_id,name,unit_id,role,hours_per_week\n"
                                + people("h", "north", 5).replace("farmer", "hunter")
                                + people("k", "north", 2).replace("farmer", "clerk"))
                .with(
                        "activities",
                        "activity_id,person_id,kind,started_at,ended_at,customer_id,category\n" + week("h", 5)
                                + week("k", 2));
        landAsIfNothingHadBeenTold();
        assertThat(group("north").peopleShown()).isEqualTo(12);
        assertThat(look().roles("north", WEEK))
                .extracting(RoleTime::role, RoleTime::peopleShown, RoleTime::people)
                .containsExactly(tuple("clerk", 0, 2), tuple("farmer", 0, 5), tuple("hunter", 5, 5));
    }

    @Test
    void segmentsShareTheTimeWithCustomersAsFarAsEnoughPeopleServeThem() {
        folder.with("customers", "customer_id,name,status\nc2,Trento,customer\nc3,Lugano,customer\n");
        StringBuilder rows = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id,category\n");
        for (int person = 1; person <= 5; person++) {
            rows.append("two%1$d,n%1$d,meeting,2026-03-02T13:00:00+01:00,2026-03-02T15:00:00+01:00,c2,customer%n"
                    .formatted(person));
        }
        rows.append("three,n1,meeting,2026-03-03T13:00:00+01:00,2026-03-03T15:00:00+01:00,c3,customer\n");
        folder.with("activities", rows.toString()).land();
        db.sql("""
                        insert into market.segment_member (customer_id, position, segment)
                        values ('c1', 0, 'Key'), ('c2', 1, 'Small'), ('c3', 2, 'Tiny')
                        """).update();
        db.sql("delete from worktime.told_week").update();
        snapshots.renew(5, LocalDate.of(2026, 4, 1));
        double all = 5 * 5 * 120 + 5 * 120 + 120;
        assertThat(look().segments("north", WEEK)).containsExactly(new SegmentTime("Key", 5 * 5 * 120 / all));
    }

    private void landAsIfNothingHadBeenTold() {
        db.sql("delete from worktime.told_week").update();
        folder.land();
    }

    private void moreWithCustomers(int first, int last) {
        StringBuilder rows = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id,category\n");
        for (int person = first; person <= last; person++) {
            rows.append("more%1$d,n%1$d,meeting,2026-03-02T14:00:00+01:00,2026-03-02T16:00:00+01:00,c1,customer%n"
                    .formatted(person));
        }
        folder.with("activities", rows.toString()).land();
    }

    private TimeLook look() {
        return shares.look(Report.TIME, "", WEEK, SignedAgreement.somebody(3, Role.SALES_LEAD));
    }

    private GroupTime group(String unitId) {
        return look().of(unitId, WEEK);
    }

    private static String people(String prefix, String unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "%s%d,Person %d,%s,farmer,40%n".formatted(prefix, n, n, unit))
                .collect(Collectors.joining());
    }

    private static String week(String prefix, int people) {
        StringBuilder rows = new StringBuilder();
        for (int person = 1; person <= people; person++) {
            for (int day = 2; day <= 6; day++) {
                rows.append(
                        "%1$s%2$d-%3$d-a,%1$s%2$d,meeting,2026-03-0%3$dT09:00:00+01:00,2026-03-0%3$dT11:00:00+01:00,c1,customer%n"
                                .formatted(prefix, person, day));
                rows.append(
                        "%1$s%2$d-%3$d-b,%1$s%2$d,meeting,2026-03-0%3$dT10:30:00+01:00,2026-03-0%3$dT12:00:00+01:00,,coordination%n"
                                .formatted(prefix, person, day));
            }
        }
        return rows.toString();
    }
}
