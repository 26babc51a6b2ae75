package org.spanne.worktime.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionPoint.History;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.Outcome;
import org.spanne.steering.decision.TableVersion;
import org.spanne.steering.decision.Trial;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.TimeShares;
import org.spanne.worktime.measure.MeasuredAnew;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Six people call a customer twice and travel once; one of them has a task too. */
@ServerTest
class EntryDecisionTests {

    private static final Rights LEAD = SignedAgreement.somebody(1, Role.SALES_LEAD);

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private DecisionTables tables;

    @Autowired
    private TimeShares shares;

    @Autowired
    private MeasuredAnew measured;

    @Autowired
    private JdbcClient db;

    private DecisionPoint point;

    @BeforeEach
    void sixPeople() {
        TestDatabase.empty(db);
        point = tables.point("time").orElseThrow();
        LocalDate monday = tables.today().minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StringBuilder people = new StringBuilder("person_id,name,unit_id,role,hours_per_week\n");
        StringBuilder activities = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id\n");
        for (int n = 1; n <= 6; n++) {
            people.append("p%d,P,ulm,farmer,40%n".formatted(n));
            activities.append("a%1$d,p%1$d,call,%2$sT09:00:00Z,%2$sT11:00:00Z,c1%n".formatted(n, monday));
            activities.append("b%1$d,p%1$d,call,%2$sT12:00:00Z,%2$sT13:00:00Z,c1%n".formatted(n, monday));
            activities.append("t%1$d,p%1$d,travel,%2$sT14:00:00Z,%2$sT15:00:00Z,%n".formatted(n, monday));
        }
        activities.append("x,p1,task,%1$sT15:00:00Z,%1$sT16:00:00Z,%n".formatted(monday));
        folder.with("units", "unit_id,name,kind\nulm,Ulm,frontline\n")
                .with("people", people.toString())
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .with("activities", activities.toString())
                .land();
    }

    @Test
    void withoutAnAgreementNothingIsToldOfThePast() {
        assertThat(point.history(LEAD)).isEqualTo(History.closed("worktime.closed.NO_AGREEMENT"));
        assertThat(looks()).isZero();
    }

    @Test
    void factsThatEnoughPeopleHaveAreToldInStepsAndEveryLookIsWrittenDown() {
        agreement.inForce();
        measured.now();
        History history = point.history(LEAD);
        assertThat(history.closed()).isNull();
        assertThat(history.inputs().stream().map(past -> past.values().getFirst() + " " + past.times()))
                .as("twelve calls and six travels, in steps of five; the one task is nobody else's")
                .containsExactlyInAnyOrder("call 10", "travel 5");
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void whoseRoleTheAgreementDoesNotNameSeesNothing() {
        agreement.inForce();
        measured.now();
        db.sql("update worktime.agreement set viewers = '{HR}'").update();
        assertThat(point.history(LEAD)).isEqualTo(History.closed("worktime.closed.NOT_FOR_THIS_ROLE"));
        assertThat(looks()).isZero();
    }

    @Test
    void aTrialTellsWhatWouldHaveComeOutOtherwiseAndHowOftenRowsDecide() {
        agreement.inForce();
        measured.now();
        Trial trial = tables.tried(point, draft(travelIsWithCustomers()), LEAD);
        assertThat(trial.changed()).isEqualTo(5);
        assertThat(trial.same()).isEqualTo(10);
        assertThat(trial.moves()).singleElement().satisfies(move -> {
            assertThat(move.before().getFirst()).startsWith("\"travel\"");
            assertThat(move.after().getFirst()).startsWith("\"customer\"");
            assertThat(move.example().getFirst()).isEqualTo("travel");
        });
        assertThat(trial.fired()).hasSize(2).containsValues(5L, 10L);
    }

    @Test
    void whenAVersionComesIntoForceEverythingIsMeasuredByIt() {
        agreement.inForce();
        measured.now();
        assertThat(shares.tableVersion()).contains(1);
        assertThat(minutes("travel")).isEqualTo(6 * 60);
        long before = rows();
        assertThat(tables.approve(point, draft(travelIsWithCustomers()), tables.today(), "agreed", LEAD))
                .isEqualTo(new Outcome.Done(2));
        measured.now();
        assertThat(shares.tableVersion()).contains(2);
        assertThat(minutes("travel")).isZero();
        assertThat(minutes("customer")).isEqualTo(6 * (180 + 60));
        assertThat(rows()).isEqualTo(before);
        assertThat(db.sql("select rules from worktime.measurement")
                        .query(String.class)
                        .single())
                .isEqualTo("1, time 2");
    }

    private DecisionTable travelIsWithCustomers() {
        List<Row> rows = new ArrayList<>(point.standard().rows());
        int row = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).tests().contains("\"travel\"")
                        && rows.get(at).tests().getFirst().equals("\"travel\""))
                .findFirst()
                .orElseThrow();
        rows.set(row, new Row(rows.get(row).tests(), List.of("\"customer\"", "\"as_named\""), "agreed"));
        return point.standard().with(Collections.unmodifiableList(rows));
    }

    private TableVersion draft(DecisionTable table) {
        int version = tables.draft(point, tables.inForce(point), LEAD);
        assertThat(tables.change(point, version, 0, table, LEAD)).isEqualTo(new Outcome.Done(version));
        return tables.byVersion(point, version).orElseThrow();
    }

    private long minutes(String use) {
        return db.sql("select coalesce(sum(" + use + "), 0) from worktime.person_day")
                .query(Long.class)
                .single();
    }

    private long rows() {
        return db.sql("select count(*) from worktime.entry_kind")
                .query(Long.class)
                .single();
    }

    private long looks() {
        return db.sql("select count(*) from worktime.look where report = 'rules'")
                .query(Long.class)
                .single();
    }
}
