package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.browser.Browsers.Look;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
class ImportStoryTests {

    private static final String PASSWORD = "a long and honest password";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    @BeforeEach
    void somebodyMayImport() {
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('root', 'Rosa Root', ?, '{ADMIN}') on conflict do nothing
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void aRowWithAnErrorIsKeptOutMendedAndRunAgain() {
        try (BrowserContext session = Browsers.open("http://localhost:" + port, Look.WIDE_ENGLISH)) {
            Page page = signIn(session);
            page.navigate("/import/new");
            page.locator("#files").setInputFiles(new FilePayload[] {
                csv("units.csv", "unit_id,name,kind\nu1,Vertrieb,frontline\n"),
                csv("people.csv", "person_id,name,unit_id\nann,Ann Adler,u1\n"),
                csv("customers.csv", "customer_id,name\nc1,Müller Antriebe\nc2,Hagedorn\n"),
                csv("orders.csv", """
                        \uFEFForder_id;customer_id;ordered_at;revenue
                        1;c1;2026-02-03;1.234,56
                        2;c2;2026-02-30;99,50
                        """)
            });
            press(page, "Upload");
            assertThat(page.locator("table.files > tbody > tr")).hasCount(4);
            assertThat(page.getByLabel("Numbers of orders.csv")).hasValue("true");
            assertThat(page.locator("table.files")).containsText("BOM");

            press(page, "Check");
            assertThat(page.locator("body")).containsText("2026-02-30 is no day of the calendar");
            press(page, "Import 5 rows");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Imported on");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mend 1 row"))
                    .click();
            page.waitForLoadState();
            page.locator(".flawed input").fill("2026-02-28");
            page.locator(".flawed input").blur();
            assertThat(page.locator("article.kept")).containsText("mended by Rosa Root");
            press(page, "Run the failed rows again");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Imported on");
            assertThat(page.locator(".page-head")).containsText("run again");

            page.navigate("/orders");
            assertThat(page.locator("#list tbody tr")).hasCount(2);
            page.navigate("/customers");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Müller Antriebe"))
                    .click();
            assertThat(page.locator("h1")).hasText("Müller Antriebe");
        }
    }

    @Test
    void aFileThatNobodyKnowsIsMatchedColumnByColumnOnce() {
        try (BrowserContext session = Browsers.open("http://localhost:" + port, Look.WIDE_ENGLISH)) {
            Page page = signIn(session);
            page.navigate("/import/new");
            page.locator("#files").setInputFiles(new FilePayload[] {
                csv("KNA1-Export.csv", "Kundennummer;Firma;Branche;Ampel\n4711;Zahnrad Zoller;Food;grün\n")
            });
            press(page, "Upload");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Match columns"))
                    .click();
            assertThat(page.locator(".matching")).containsText("Zahnrad Zoller");
            page.locator("#name").fill("our-customers");
            press(page, "Save, and read the files so");
            assertThat(page.locator(".page-head")).containsText("our-customers");
            press(page, "Check");
            press(page, "Import 1 row");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Imported on");
            page.navigate("/customers");
            assertThat(page.locator("#list")).containsText("Zahnrad Zoller");
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(false))
                .first()
                .click();
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(UTF_8));
    }

    private static Page signIn(BrowserContext session) {
        Page page = session.newPage();
        page.navigate("/");
        page.locator("#username").fill("root");
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").first().click();
        assertThat(page.locator(".top-right")).containsText("Rosa Root");
        return page;
    }
}
