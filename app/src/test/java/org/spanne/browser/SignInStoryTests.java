package org.spanne.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.browser.Browsers.Look;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BrowserTest
class SignInStoryTests {

    private static final String PASSWORD = "a long and honest password";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    @BeforeEach
    void somebodyHasAnAccount() {
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anna', 'Anna Brandt', ?, '{SALES_LEAD}') on conflict do nothing
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void aWrongPasswordIsToldInTheLanguageOfTheBrowser() {
        try (BrowserContext session = open(new Look(390, "de", ColorScheme.DARK))) {
            Page page = signIn(session, "not this one");
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .containsText("stimmt nicht");
        }
    }

    @Test
    void theRightPasswordLeadsToTheT() {
        try (BrowserContext session = open(Look.WIDE_ENGLISH)) {
            Page page = signIn(session, PASSWORD);
            assertThat(page).hasURL("http://localhost:" + port + "/");
            assertThat(page.locator(".top-right")).containsText("Anna Brandt");
        }
    }

    private BrowserContext open(Look look) {
        return Browsers.open("http://localhost:" + port, look);
    }

    private static Page signIn(BrowserContext session, String password) {
        Page page = session.newPage();
        page.navigate("/");
        page.locator("#username").fill("anna");
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
        return page;
    }
}
