package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.spanne.browser.Browsers.Look;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
class InvitationStoryTests {

    private static final String PASSWORD = "a long and honest password";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void whoIsInvitedSetsAPasswordAndSeesWhatTheRoleMaySee() {
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('root', 'Rosa Root', ?, '{ADMIN}')
                        """).param(passwords.encode(PASSWORD)).update();
        String link;
        try (BrowserContext session = open(Look.WIDE_ENGLISH)) {
            Page page = session.newPage();
            page.navigate("/login");
            page.locator("#username").fill("root");
            page.locator("#password").fill(PASSWORD);
            page.locator("button[type=submit]").first().click();
            page.navigate("/accounts/new");
            page.locator("#login").fill("jo@hagedorn.example");
            page.locator("#name").fill("Jo Frontmann");
            page.locator("input[name=roles][value=FRONTLINE]").check();
            page.locator("section form button[type=submit]").first().click();
            link = page.locator("#link").inputValue();
            page.navigate("/accounts");
            assertThat(page.locator("#accounts")).containsText("invited");
        }
        try (BrowserContext session = open(new Look(390, "de", ColorScheme.DARK))) {
            Page page = session.newPage();
            page.navigate(link);
            assertThat(page.locator("#username")).hasValue("jo@hagedorn.example");
            page.locator("#password").fill("drei kurze Wörter mehr");
            page.locator("#again").fill("drei kurze Wörter anders");
            page.locator("section form button[type=submit]").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            page.locator("#password").fill("drei kurze Wörter mehr");
            page.locator("#again").fill("drei kurze Wörter mehr");
            page.locator("section form button[type=submit]").click();
            assertThat(page).hasURL("http://localhost:" + port + "/");

            page.navigate("/accounts");
            assertThat(page.locator("h1")).not().hasText("Konten");
            page.navigate(link);
            assertThat(page.locator("#password")).hasCount(0);
        }
    }

    private BrowserContext open(Look look) {
        return Browsers.open("http://localhost:" + port, look);
    }
}
