package org.spanne.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.spanne.access.Role;
import org.spanne.engine.disclosure.Audit;
import org.spanne.engine.disclosure.Bounds;
import org.spanne.engine.disclosure.PublishedSum;
import org.spanne.engine.timeuse.Use;
import org.spanne.figure.Period;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.Looks.Report;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody asks for every unit in every choice of weeks, knows who works where and who was there, and subtracts what can be
 * subtracted. Cells are the members of one unit in one week; what figures say about them is found by linear programs.
 */
@ServerTest
class DisclosureAttackTests {

    private static final int THRESHOLD = 5;
    private static final int WEEKS = 5;
    private static final int MOST_UNITS = 8;
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private TimeShares shares;

    @Autowired
    private JdbcClient db;

    /** What the members of one unit did in one week, which the attacker must not find out. */
    private record Cell(String unit, int people, List<Long> minutes) {}

    private final Map<String, String> parents = new TreeMap<>();

    @BeforeEach
    void anAgreement() {
        TestDatabase.empty(db);
        agreement.inForce();
    }

    @RepeatedTest(10)
    void noCombinationOfAnswersIsAboutFewerPeopleThanTheThreshold(RepetitionInfo round) {
        company(new Random(round.getCurrentRepetition()));
        TimeLook look = shares.look(Report.TIME, "", weeks(0, WEEKS), SignedAgreement.somebody(3, Role.ADMIN));
        for (int week = 0; week < WEEKS; week++) {
            List<Cell> cells = cells(week);
            List<PublishedSum> answers = new ArrayList<>();
            for (String unit : asked()) {
                GroupTime time = look.of(unit, weeks(week, week + 1));
                if (time.split() != null) {
                    answers.add(figure(cells, known(time.split(), time.peopleShown())));
                }
            }
            assertThat(foundOut(cells, answers)).as("week %d", week).isEmpty();
        }
        longerPeriodsSayNothingMore(look);
    }

    @RepeatedTest(10)
    void theSameAttackSucceedsWhereTotalsCoverWhatIsWithheld(RepetitionInfo round) {
        company(new Random(round.getCurrentRepetition()));
        List<String> found = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            List<Cell> cells = cells(week);
            List<PublishedSum> answers = new ArrayList<>();
            for (String unit : asked()) {
                Set<Integer> covered = IntStream.range(0, cells.size())
                        .filter(cell -> isBelow(cells.get(cell).unit(), unit))
                        .boxed()
                        .collect(Collectors.toSet());
                if (covered.stream().mapToInt(cell -> cells.get(cell).people()).sum() >= THRESHOLD) {
                    answers.add(new PublishedSum(covered, customer(cells, covered)));
                }
            }
            found.addAll(foundOut(cells, answers));
        }
        assertThat(found).isNotEmpty();
    }

    @RepeatedTest(10)
    void whatFewerThanTheThresholdChangeAfterwardsIsSeenInNoFigure(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        company(random);
        TimeLook look = shares.look(Report.TIME, "", weeks(0, WEEKS), SignedAgreement.somebody(3, Role.ADMIN));
        List<GroupTime> before = everything(look);
        List<String> people = db.sql("select person_id from company.person order by person_id")
                .query((row, number) -> row.getString(1))
                .list();
        Collections.shuffle(people, random);
        StringBuilder later =
                new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id,category\n");
        StringBuilder moves = new StringBuilder("person_id,name,unit_id,role,hours_per_week\n");
        for (int change = 0; change < THRESHOLD - 1; change++) {
            String person = people.get(change);
            LocalDate day = FIRST.plusWeeks(random.nextInt(WEEKS)).plusDays(1);
            if (random.nextBoolean()) {
                later.append("later%d,%s,meeting,%sT09:00:00Z,%sT11:00:00Z,c1,customer%n"
                        .formatted(change, person, day, day));
            } else {
                moves.append("%s,P,u%d,hunter,35%n".formatted(person, random.nextInt(MOST_UNITS)));
            }
        }
        folder.with("activities", later.toString())
                .with("people", moves.toString())
                .land();

        TimeLook again = shares.look(Report.TIME, "", weeks(0, WEEKS), SignedAgreement.somebody(3, Role.ADMIN));
        List<GroupTime> after = everything(again);
        for (int figure = 0; figure < before.size(); figure++) {
            GroupTime was = before.get(figure);
            GroupTime is = after.get(figure);
            // a rest that was below the threshold may be told now, but never fewer people at once
            assertThat(is.peopleShown() - was.peopleShown()).matches(more -> more == 0 || more >= THRESHOLD);
            if (is.peopleShown() == was.peopleShown()) {
                assertThat(is.split()).isEqualTo(was.split());
            }
        }
    }

    private List<GroupTime> everything(TimeLook look) {
        return asked().stream()
                .flatMap(unit -> IntStream.range(0, WEEKS).mapToObj(week -> look.of(unit, weeks(week, week + 1))))
                .toList();
    }

    /** All sums over fewer people than the threshold that follow from the answers exactly. */
    private static List<String> foundOut(List<Cell> cells, List<PublishedSum> answers) {
        Audit audit = Audit.of(cells.size(), answers);
        List<String> found = new ArrayList<>();
        for (int subset = 1; subset < 1 << cells.size(); subset++) {
            Set<Integer> some = cellsOf(subset);
            if (some.stream().mapToInt(cell -> cells.get(cell).people()).sum() < THRESHOLD) {
                Bounds bounds = audit.boundsOf(some);
                if (bounds.upper() - bounds.lower() < 1) {
                    found.add(some.stream().map(cell -> cells.get(cell).unit()).toList() + " " + bounds);
                }
            }
        }
        return found;
    }

    /** A longer period is the sum of its weeks, so its figure follows from theirs. */
    private void longerPeriodsSayNothingMore(TimeLook look) {
        for (String unit : asked()) {
            for (int from = 0; from < WEEKS; from++) {
                for (int to = from + 2; to <= WEEKS; to++) {
                    long sum = IntStream.range(from, to)
                            .mapToObj(
                                    week -> look.of(unit, weeks(week, week + 1)).split())
                            .mapToLong(DisclosureAttackTests::customer)
                            .sum();
                    assertThat(customer(look.of(unit, weeks(from, to)).split())).isEqualTo(sum);
                }
            }
        }
    }

    /** The attacker knows who was there, and finds the cells that a figure is made of by trying all. */
    private static PublishedSum figure(List<Cell> cells, List<Long> minutes) {
        List<Set<Integer>> fitting = IntStream.range(1, 1 << cells.size())
                .mapToObj(DisclosureAttackTests::cellsOf)
                .filter(some -> sums(cells, some).equals(minutes))
                .toList();
        assertThat(fitting).as("the minutes tell which cells they cover").hasSize(1);
        return new PublishedSum(fitting.getFirst(), customer(cells, fitting.getFirst()));
    }

    private static Set<Integer> cellsOf(int subset) {
        return IntStream.range(0, MOST_UNITS)
                .filter(cell -> (subset & 1 << cell) != 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Long> sums(List<Cell> cells, Set<Integer> some) {
        return IntStream.range(0, 3)
                .mapToObj(kind -> some.stream()
                        .mapToLong(cell -> cells.get(cell).minutes().get(kind))
                        .sum())
                .toList();
    }

    private static long customer(List<Cell> cells, Set<Integer> some) {
        return sums(cells, some).getFirst();
    }

    private static long customer(@Nullable TimeSplit split) {
        return split == null ? 0 : split.minutes(Use.CUSTOMER);
    }

    private static List<Long> known(TimeSplit split, int people) {
        return List.of(split.minutes(Use.CUSTOMER), split.workingMinutes(), (long) people);
    }

    private List<Cell> cells(int week) {
        return db.sql("""
                        select unit_id, count(distinct person_id) as people, sum(customer) as customer,
                               sum(working) as working
                          from worktime.person_day where day >= ? and day < ? group by unit_id order by unit_id
                        """)
                .params(FIRST.plusWeeks(week), FIRST.plusWeeks(week + 1L))
                .query((row, number) -> new Cell(
                        row.getString("unit_id"),
                        row.getInt("people"),
                        List.of(row.getLong("customer"), row.getLong("working"), row.getLong("people"))))
                .list();
    }

    private static Period weeks(int from, int to) {
        return new Period(FIRST.plusWeeks(from), FIRST.plusWeeks(to));
    }

    /** The whole frontline and every unit. */
    private List<String> asked() {
        List<String> asked = new ArrayList<>(parents.keySet());
        asked.add("");
        return asked;
    }

    private boolean isBelow(String unit, String above) {
        for (String at = unit; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            if (at.equals(above)) {
                return true;
            }
        }
        return above.isEmpty();
    }

    /** Units in a random tree, of one to seven people each, who are away for some of the weeks. */
    private void company(Random random) {
        parents.clear();
        StringBuilder units = new StringBuilder("unit_id,name,kind,parent_id\n");
        StringBuilder people = new StringBuilder("person_id,name,unit_id,role,hours_per_week\n");
        StringBuilder absences = new StringBuilder("person_id,from,to\n");
        StringBuilder activities =
                new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id,category\n");
        for (int unit = 0; unit < MOST_UNITS; unit++) {
            String parent = unit == 0 || random.nextInt(4) == 0 ? "" : "u" + random.nextInt(unit);
            parents.put("u" + unit, parent);
            units.append("u%1$d,Unit %1$d,frontline,%2$s%n".formatted(unit, parent));
            for (int person = 0; person < 1 + random.nextInt(7); person++) {
                String id = "u" + unit + "p" + person;
                people.append("%s,P,u%d,farmer,%s%n"
                        .formatted(id, unit, 30 + Math.floorMod(id.hashCode() * 7_919, 100) / 10.0));
                for (int week = 0; week < WEEKS; week++) {
                    LocalDate monday = FIRST.plusWeeks(week);
                    activities.append(day(id, monday, random));
                    if (week > 0 && week < WEEKS - 1 && random.nextInt(6) == 0) {
                        absences.append("%s,%s,%s%n".formatted(id, monday, monday.plusDays(6)));
                    }
                }
            }
        }
        folder.with("units", units.toString())
                .with("people", people.toString())
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .with("absences", absences.toString())
                .with("activities", activities.toString())
                .land();
    }

    /** Three entries one after the other, of random lengths. */
    private static String day(String person, LocalDate day, Random random) {
        int minute = 9 * 60;
        StringBuilder rows = new StringBuilder();
        for (String category : List.of("customer", "travel", "coordination")) {
            int end = minute + 1 + random.nextInt(120);
            rows.append("%1$s-%2$s-%3$s,%1$s,meeting,%2$sT%4$sZ,%2$sT%5$sZ,%6$s,%3$s%n"
                    .formatted(
                            person, day, category, clock(minute), clock(end), category.equals("customer") ? "c1" : ""));
            minute = end;
        }
        return rows.toString();
    }

    private static String clock(int minute) {
        return "%02d:%02d:00".formatted(minute / 60, minute % 60);
    }
}
