package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.browser.Browsers.Look;
import org.spanne.support.CompanyFolder;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.measure.MeasuredAnew;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
@Import({CompanyFolder.class, SignedAgreement.class, MeasuredAnew.class})
class RulesStoryTests {

    private static final String PASSWORD = "a long and honest password";
    private static final Path SHOTS = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private SignedAgreement agreement;

    @Autowired
    private MeasuredAnew measured;

    @BeforeEach
    void sixPeopleTravelToACustomer() {
        TestDatabase.empty(db);
        LocalDate monday =
                LocalDate.now(ZoneOffset.UTC).minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StringBuilder people = new StringBuilder("person_id,name,unit_id,role,hours_per_week\n");
        StringBuilder activities = new StringBuilder("activity_id,person_id,kind,started_at,ended_at,customer_id\n");
        for (int n = 1; n <= 6; n++) {
            people.append("p%d,P,ulm,farmer,40%n".formatted(n));
            activities.append("t%1$d,p%1$d,travel,%2$sT09:00:00Z,%2$sT10:00:00Z,%n".formatted(n, monday));
            activities.append("a%1$d,p%1$d,call,%2$sT10:00:00Z,%2$sT12:00:00Z,c1%n".formatted(n, monday));
        }
        folder.with("units", "unit_id,name,kind\nulm,Ulm,frontline\n")
                .with("people", people.toString())
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\n")
                .with("activities", activities.toString());
        agreement.inForce();
        folder.land();
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anna', 'Anna Brandt', ?, '{SALES_LEAD}')
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void aRowIsChangedAGapMendedTriedOnThePastAndPutIntoForce() {
        try (BrowserContext session = Browsers.open("http://localhost:" + port, Look.WIDE_ENGLISH)) {
            Page page = signIn(session);
            page.navigate("/rules");
            page.locator("main a").first().click();
            page.locator("form[action$='/draft'] button").click();
            Locator findings = page.locator("#findings");
            assertThat(findings).containsText("every input has a row");

            page.locator("button[value='remove:23']").click();
            assertThat(findings).containsText("No row fits:");
            assertThat(findings).containsText("Who takes part: nobody known");
            page.locator("button[value=add]").click();
            assertThat(findings).containsText("Row 24, Counts as: nothing is chosen");
            page.locator("[id='r23.o0']").selectOption("unclear");
            page.locator("[id='r23.o1']").selectOption("as_named");
            assertThat(findings).containsText("every input has a row");

            page.locator("[id='r18.t5']").fill("many");
            page.locator("[id='r18.note']").fill("on the way to customers");
            assertThat(findings).containsText("Row 19, People: “many” is not a number");
            assertThat(page.locator("td.bad-cell")).hasCount(1);
            page.locator("[id='r18.t5']").fill("");
            page.locator("[id='r18.o0']").selectOption("customer");
            assertThat(findings).containsText("every input has a row");

            page.locator("[id='r18.t4'] summary").click();
            page.locator("[id='r18.t4'] label").last().click();
            page.waitForResponse("**/rules/time/2", () -> page.keyboard().press("Escape"));
            assertThat(findings).containsText("every input has a row");
            page.reload();
            assertThat(page.locator("[id='r18.t4'] summary")).hasText("nobody known");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("rules.png")));

            page.locator("a[href$='/trial']").first().click();
            assertThat(page.locator(".fact").first())
                    .hasText(Pattern.compile("5\\s*decisions would have come out otherwise"));
            page.locator("input[name=reason]").fill("The way to a customer is time for it");
            page.locator("form[action$='/approve'] button").click();
            assertThat(page.locator(".decision-head")).containsText("The way to a customer is time for it");
            assertThat(page.locator(".tag.good")).hasText("in force");

            measured.now();
            page.navigate("/time");
            page.locator("a[href='/rules/time/2']").click();
            assertThat(page.locator(".decision-head")).containsText("approved by Anna Brandt");
        }
    }

    private static Page signIn(BrowserContext session) {
        Page page = session.newPage();
        page.navigate("/");
        page.locator("#username").fill("anna");
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").first().click();
        return page;
    }
}
