package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
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
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
class SegmentStoryTests {

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

    @BeforeEach
    void theSampleCompanyAndALead() throws IOException {
        TestDatabase.empty(db);
        Path folder = temporary.resolve("sample");
        SampleCompany.write(
                SampleOptions.of(SampleSize.SMALL, LocalDate.now(ZoneOffset.UTC))
                        .withoutCalendars(),
                folder,
                SampleProgress.SILENT);
        importer.land(imports.open("sample", Origin.SAMPLE, List.of(folder), null, "Anna"), (done, total, note) -> {});
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anna', 'Anna Brandt', ?, '{SALES_LEAD}')
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void aNestedRuleIsBuiltPreviewedAndPublishedAndTheCurveTellsHowManySegmentsPay() {
        try (BrowserContext session = Browsers.open("http://localhost:" + port, Look.WIDE_ENGLISH)) {
            Page page = signIn(session);
            page.navigate("/segments");
            Locator last = page.locator("#editor .rule").nth(5);
            last.getByText("Add a group").click();
            Locator group = last.locator(".term-group");
            group.locator("select[name$='.field']").selectOption("bought");
            String good = page.locator("#goods option").first().getAttribute("value");
            group.locator("input[name$='.value']").fill(good);
            group.locator("input[name$='.months']").fill("6");
            assertThat(last.locator(".said"))
                    .containsText("Orders in 12 months is at least 1 and bought " + good + " in the last 6 months");
            group.getByText("Add a condition").click();
            assertThat(group.locator("select[name$='.field']")).hasCount(2);
            group.locator("select[name$='.join']").selectOption("NONE");
            assertThat(last.locator(".said")).containsText("not (bought " + good);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("segments.png")));
            page.locator("#note").fill("Without " + good);
            page.getByText("Save as draft").click();
            assertThat(page.locator("h2").first()).isVisible();

            page.getByText("Compare and publish").first().click();
            page.locator("form.acts-row button").click();
            assertThat(page.locator(".page-head .sub")).hasText(Pattern.compile("Version \\d+ is in force.*"));

            page.getByText("How many segments pay?").click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".curve-table tbody tr").last()).hasText(Pattern.compile("^\\s*1\\s"));
            assertThat(page.locator(".exports")).containsText("XLSX");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("curve.png")));
        }
    }

    @Test
    void theEditorWorksWithoutScriptsOnAPhone() {
        try (BrowserContext session =
                Browsers.withoutScripts("http://localhost:" + port, new Look(390, "de", ColorScheme.DARK))) {
            Page page = signIn(session);
            page.navigate("/segments");
            page.locator("#editor .rule").first().getByText("Gruppe hinzufügen").click();
            Locator group = page.locator("#editor .rule").first().locator(".term-group");
            group.locator("select[name$='.field']").selectOption("bought");
            page.locator("#note").fill("Ohne Skript");
            page.locator("#note").press("Enter");
            assertThat(page.locator("#note")).hasValue("Ohne Skript");
            group.locator("input[name$='.value']").fill("Gibt es nicht");
            page.locator(".save button").last().click();
            assertThat(page.locator("#editor .rule").first().locator(".said"))
                    .containsText("kaufte in den letzten 12 Monaten Gibt es nicht");
            assertThat(page.locator("table").first()).containsText("Ohne Skript");
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
