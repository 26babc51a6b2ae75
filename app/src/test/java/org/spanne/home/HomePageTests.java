package org.spanne.home;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.figure.Span;
import org.spanne.home.TheT.Decision;
import org.spanne.home.TheT.Team;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.value.InventedTrade;
import org.spanne.value.Priority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class HomePageTests {

    private static final String HEAD_OF_PEOPLE = "person_id,name,unit_id,role,hours_per_week\n";
    private static final String PRESSER = "p1,Presser,press,planner,40\n";
    private static final String HEAD_OF_ACTIVITIES =
            "activity_id,person_id,kind,started_at,ended_at,customer_id,category\n";
    private static final Rights LEAD = rights(Role.SALES_LEAD, new Reach.Everything());

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private Drawing drawing;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void aCompanyWithOneTeamAndItsOrders() {
        agreement.inForce();
        folder.with("units", """
                unit_id,name,kind,parent_id
                sales,Sales,frontline,
                north,North,frontline,sales
                south,South,frontline,sales
                press,Press shop,delivery,
                """);
        folder.with("people", HEAD_OF_PEOPLE + people("n", "north", 6) + people("s", "south", 5) + PRESSER);
        folder.with("customers", """
                customer_id,name,status,owner_person_id,potential_amount
                c1,Hagedorn,customer,n1,1000
                c2,Trento,customer,n1,3000
                """);
        folder.with("modules", """
                module_id,name,unit_id,hours_setup,hours_per_unit,standard
                m1,Drive,press,1,2,true
                m2,Special,press,8,8,false
                """);
        folder.with("orders", """
                order_id,customer_id,ordered_at,promised_date,delivered_at,status,kind,owner_person_id,revenue,cost
                a1,c1,2026-03-02T09:00:00Z,2026-03-20,2026-03-19T09:00:00Z,delivered,standard,n1,100,60
                a2,c1,2026-03-03T09:00:00Z,2026-03-20,2026-03-25T09:00:00Z,delivered,bespoke,n1,300,240
                a3,c2,2026-03-04T09:00:00Z,2026-03-27,,open,bespoke,s1,500,
                a4,c2,2026-03-29T09:00:00Z,2026-04-10,,open,,s1,500,
                """);
        folder.with("order_lines", """
                order_id,line_no,module_id,quantity
                a1,1,m1,2
                a2,1,m1,1
                a2,2,m2,1
                a4,1,m1,10
                """);
        folder.with("activities", HEAD_OF_ACTIVITIES + activities("n", 6, 4) + activities("s", 5, 2));
        folder.with("requirements", """
                requirement_id,customer_id,captured_at,status
                r1,c1,2026-01-01T09:00:00Z,new
                r2,c1,2026-03-20T09:00:00Z,trial
                """);
        folder.with("targets", """
                measure,value
                customer_time_share,0.6
                """);
        folder.land();
    }

    @Test
    void theHeadlineIsTheRatioOfSumsOverAllTeamsShown() {
        TheT t = draw("", LEAD);
        // 6 people with 4 and 5 people with 2 hours of 8 a day
        assertThat(share(t)).isEqualTo((6 * 4 + 5 * 2) / (11 * 8.0));
        assertThat(t.headline().target()).isEqualTo(0.6);
        assertThat(t.headline().peopleShown()).isEqualTo(11);
    }

    @Test
    void everyTeamWithPeopleStandsInTheBarWithThePotentialItReached() {
        TheT t = draw("", LEAD);
        assertThat(t.teams()).extracting(Team::unitId).containsExactly("north", "south");
        assertThat(t.teams().getFirst().potentialReached()).isEqualTo(0.25);
        assertThat(requireNonNull(t.teams().getFirst().bar())
                        .pieces()
                        .getFirst()
                        .width())
                .isEqualTo(50);
    }

    @Test
    void theBaseCountsOnlyWhatIsKnown() {
        TheT.Base base = draw("", LEAD).base();
        assertThat(base.straightThrough()).isNull();
        assertThat(requireNonNull(base.promiseKept()).value()).isEqualTo(0.5);
        // a1 and a4 consist of standard modules, a2 does not, a3 names no lines
        TheT.ModuleFigures modules = requireNonNull(base.modules());
        assertThat(modules.covered()).isEqualTo(2 / 3.0);
        assertThat(modules.used()).isEqualTo(1);
        // 1 hour to set up and 10 units of 2 hours, of 4 weeks of 40 hours
        assertThat(base.load().getFirst().share()).isEqualTo(21 / 160.0);
    }

    @Test
    void whatWaitsIsCountedWithTheWayThere() {
        assertThat(draw("", LEAD).decisions())
                .extracting(Decision::key, Decision::count)
                .containsExactly(tuple("late", 1L), tuple("unstated", 1L), tuple("requirements", 1L));
    }

    @Test
    void theCustomersThatAnHourBringsMostWithAreThoseOfTheUnitChosen() {
        InventedTrade.into(folder).land();
        String owned = draw("", LEAD).best().getFirst().customerId();
        db.sql("update market.standing set owner_unit_id = 'south' where customer_id = ?")
                .param(owned)
                .update();

        assertThat(draw("", LEAD).best())
                .hasSize(5)
                .isSortedAccordingTo((one, other) ->
                        other.perHour().amount().compareTo(one.perHour().amount()));
        assertThat(draw("south", LEAD).best()).extracting(Priority::customerId).containsExactly(owned);
        assertThat(draw("north", LEAD).best()).isEmpty();
    }

    @Test
    void aUnitNarrowsTheT() {
        TheT t = draw("south", LEAD);
        assertThat(t.teams()).extracting(Team::unitId).containsExactly("south");
        assertThat(share(t)).isEqualTo(0.25);
        assertThat(t.stem().bespoke().count()).isEqualTo(1);
    }

    @Test
    void whoIsBoundedToAUnitSeesItsTOnly() {
        TheT t = draw("north", rights(Role.FRONTLINE, new Reach.Only(Set.of("south"))));
        assertThat(t.unitId()).isEmpty();
        assertThat(t.teams()).extracting(Team::unitId).containsExactly("south");
        assertThat(share(t)).isEqualTo(0.25);
    }

    private static double share(TheT t) {
        return requireNonNull(t.headline().share()).value();
    }

    private TheT draw(String unit, Rights rights) {
        return drawing.draw(Span.WEEKS_4, unit, rights);
    }

    private static Rights rights(Role role, Reach units) {
        return new Rights(1, "Anna", Set.of(role), null, units, new Reach.Everything());
    }

    private static String people(String prefix, String unit, int count) {
        StringBuilder rows = new StringBuilder();
        for (int n = 1; n <= count; n++) {
            rows.append("%s%d,Person %d,%s,farmer,40\n".formatted(prefix, n, n, unit));
        }
        return rows.toString();
    }

    /** Four weeks from 2 March 2026, so many hours with a customer on every working day. */
    private static String activities(String prefix, int people, int hours) {
        StringBuilder rows = new StringBuilder();
        for (int person = 1; person <= people; person++) {
            for (int day = 2; day <= 27; day++) {
                rows.append(String.format(
                        Locale.ROOT,
                        "%1$s%2$d-%3$d,%1$s%2$d,meeting,2026-03-%3$02dT08:00:00Z,2026-03-%3$02dT%4$02d:00:00Z,c1,customer%n",
                        prefix,
                        person,
                        day,
                        8 + hours));
            }
        }
        return rows.toString();
    }
}
