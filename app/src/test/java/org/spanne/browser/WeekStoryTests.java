package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
@Import(CompanyFolder.class)
class WeekStoryTests {

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

    private final LocalDate monday =
            LocalDate.now(ZoneOffset.UTC).minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @BeforeEach
    void annaHasAWeek() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\n")
                .with(
                        "people",
                        "person_id,name,unit_id,email,hours_per_week,time_zone\np1,Anna,north,a@h.example,40,UTC\n")
                .with("customers", "customer_id,name,status\nc1,Hagedorn,customer\nc2,Zoller,customer\n")
                .with("activities", """
                        activity_id,person_id,kind,started_at,ended_at,customer_id,attendee_domains,attendee_count
                        a,p1,call,%1$sT08:00:00Z,%1$sT10:00:00Z,c1,,
                        b,p1,meeting,%1$sT11:00:00Z,%1$sT12:00:00Z,,{h.example},4
                        c,p1,meeting,%1$sT13:00:00Z,%1$sT14:00:00Z,,,1
                        """.formatted(monday))
                .land();
        db.sql("""
                        insert into access.account (login, name, password_hash, roles, person_id)
                        values ('anna', 'Anna Brandt', ?, '{FRONTLINE}', 'p1')
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void aWeekIsLookedAtCorrectedConfirmedAndReopened() {
        try (BrowserContext session = Browsers.open("http://localhost:" + port, Look.WIDE_ENGLISH)) {
            Page page = signIn(session);
            page.navigate("/week?of=" + monday);
            assertThat(page.locator("h1")).hasText(Pattern.compile("^5.% of your week was with customers"));
            assertThat(page.locator(".behind > summary")).hasText("1 entry does not count");

            page.locator(".line").nth(1).locator("summary").click();
            page.locator(".line").nth(1).locator("input[type=search]").fill("zoll");
            page.locator(".found button").click();
            assertThat(page.locator("h1")).hasText(Pattern.compile("7[.]5.% of your week was with customers"));
            assertThat(page.locator(".line").nth(1)).containsText("as you said");

            page.locator(".day-check button").first().click();
            assertThat(page.locator(".day-check").first()).containsText("✓ confirmed");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("my-week.png")));

            page.locator(".day-check button").first().click();
            assertThat(page.locator(".day-check").first()).containsText("The day is right");
            page.locator(".line").nth(1).locator("form[action$=undo] button").click();
            assertThat(page.locator("h1")).hasText(Pattern.compile("^5.% of your week was with customers"));
        }
    }

    @Test
    void aVisitIsNotedWithTwoTapsOnAPhoneWithoutANetworkAndArrivesLater() {
        try (BrowserContext session =
                Browsers.open("http://localhost:" + port, new Look(390, "de", ColorScheme.DARK))) {
            Page page = signIn(session);
            page.navigate("/week/sheet");
            assertThat(page.locator("#customer option")).hasCount(2);
            page.waitForFunction("() => navigator.serviceWorker.controller && caches.has('spanne-sheet-1')");
            page.waitForFunction("async () => (await (await caches.open('spanne-sheet-1')).keys()).length > 5");

            session.setOffline(true);
            page.reload();
            assertThat(page.locator("#offline")).isVisible();
            page.locator("[data-what=VISIT]").click();
            page.locator("[data-minutes='30']").click();
            assertThat(page.locator(".note")).containsText("wartet auf das Netz");
            assertThat(page.locator("#offline")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("time-sheet.png")));

            session.setOffline(false);
            assertThat(page.locator(".note .state")).isEmpty();
            assertThat(page.locator("#offline")).isHidden();
            page.reload();
            assertThat(page.locator(".note")).containsText("Kundenbesuch");

            page.locator("[data-act=edit]").click();
            page.locator("#edit select[name=customer]").selectOption("c1");
            page.locator("#edit button[value=save]").click();
            assertThat(page.locator(".note .customer")).hasText("Hagedorn");
            assertThat(page.locator(".note .state")).isEmpty();
            page.locator("[data-act=delete]").click();
            assertThat(page.locator(".note")).hasCount(0);
            page.reload();
            assertThat(page.locator("#none")).isVisible();
        }
    }

    private static Page signIn(BrowserContext session) {
        Page page = session.newPage();
        page.navigate("/");
        page.locator("#username").fill("anna");
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").first().click();
        assertThat(page.locator(".top-right")).containsText("Anna Brandt");
        return page;
    }
}
