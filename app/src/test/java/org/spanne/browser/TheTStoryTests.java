package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.browser.Browsers.Look;
import org.spanne.exchange.sample.SampleCompany;
import org.spanne.exchange.sample.SampleOptions;
import org.spanne.exchange.sample.SampleProgress;
import org.spanne.exchange.sample.SampleSize;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
class TheTStoryTests {

    private static final String PASSWORD = "a long and honest password";
    private static final Path SHOTS = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Imports imports;

    @Autowired
    private Importer importer;

    @TempDir
    private Path temporary;

    @Test
    void theSampleCompanyStandsAsATWithAWayDownToItsUnitsTimeAndOrders() throws IOException {
        Path folder = temporary.resolve("sample");
        SampleCompany.write(
                SampleOptions.of(SampleSize.MEDIUM, LocalDate.now(ZoneOffset.UTC))
                        .withoutCalendars(),
                folder,
                SampleProgress.SILENT);
        importer.land(imports.open("sample", Origin.SAMPLE, List.of(folder), null, "Anna"), (done, total, note) -> {});
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anna', 'Anna Brandt', ?, '{SALES_LEAD}')
                        """).param(passwords.encode(PASSWORD)).update();

        try (BrowserContext session = Browsers.open("http://localhost:" + port, Look.WIDE_ENGLISH)) {
            Page page = signIn(session);
            assertThat(page.locator("h1")).hasText(Pattern.compile("Customers get \\d+.% of sales time"));
            assertThat(page.locator(".top-right")).containsText("Sample data");
            assertThat(page.locator(".team")).hasCount(7);
            assertThat(page.locator(".team .quiet-figure")).hasText("not shown");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("the-t.png")));

            page.locator(".team").first().click();
            assertThat(page.locator("h1")).hasText("Globale Kunden");
            page.navigate("/time");
            assertThat(page.locator("table").last()).containsText("With travel");
            page.navigate("/orders?kind=bespoke&status=open");
            assertThat(page.locator("#list tbody tr").first()).isVisible();
        }
        try (BrowserContext session =
                Browsers.open("http://localhost:" + port, new Look(390, "de", ColorScheme.DARK))) {
            Page page = signIn(session);
            assertThat(page.locator("h1")).hasText(Pattern.compile("Kunden bekommen \\d+.% der Vertriebszeit"));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("the-t-phone.png")));
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
