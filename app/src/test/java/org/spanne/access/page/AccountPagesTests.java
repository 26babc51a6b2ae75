package org.spanne.access.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ServerTest
class AccountPagesTests {

    private static final String PASSWORD = "vier Wörter ohne Sinn";
    private static final String OTHER = "noch vier andere Wörter";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void antonIsAdministrator() {
        TestDatabase.empty(db);
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anton', 'Anton Keller', ?, '{ADMIN}')
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void fromInvitationToSignInInThreePages() {
        Cookie admin = signIn("anton", PASSWORD);
        MvcTestResult invited = mvc.perform(post("/accounts")
                .cookie(admin)
                .with(csrf())
                .param("login", "rita@example.com")
                .param("name", "Rita Roth")
                .param("roles", "HR", "CONTROLLING"));
        String link = link(invited);
        assertThat(mvc.perform(get(link))).hasStatusOk().bodyText().contains("rita@example.com", "Rita Roth");
        MvcTestResult taken = take(link, OTHER, OTHER);
        assertThat(taken).hasRedirectedUrl("/");
        Cookie rita = session(taken);
        assertThat(mvc.perform(get("/settings").cookie(rita))).bodyText().contains("Rita Roth");
        assertThat(mvc.perform(get("/accounts").cookie(rita))).hasStatus(403);
        assertThat(mvc.perform(get(link))).hasStatus(410);
    }

    @Test
    void theLinkIsInTheAnswerAndNowhereElse() {
        Cookie admin = signIn("anton", PASSWORD);
        String link = link(mvc.perform(post("/accounts")
                .cookie(admin)
                .with(csrf())
                .param("login", "rita")
                .param("name", "Rita Roth")
                .param("roles", "HR")));
        String token = link.substring(link.lastIndexOf('/') + 1);
        String stored = db.sql("""
                        select string_agg(encode(attribute_bytes, 'escape'), '') from access.session_attributes
                        """).query(String.class).single();
        assertThat(stored).isNotEmpty().doesNotContain(token);
        assertThat(mvc.perform(get("/accounts").cookie(admin))).bodyText().doesNotContain(token);
    }

    @Test
    void whatWasTypedStaysInTheFormWhenItIsRefused() {
        Cookie admin = signIn("anton", PASSWORD);
        assertThat(mvc.perform(post("/accounts")
                        .cookie(admin)
                        .with(csrf())
                        .param("login", "anton")
                        .param("name", "Anton Zwei")
                        .param("roles", "DELIVERY")))
                .hasStatusOk()
                .bodyText()
                .contains("has an account already", "value=\"Anton Zwei\"")
                .containsPattern("value=\"DELIVERY\" checked");
    }

    @Test
    void differentAndWeakPasswordsAreToldOnTheInvitationPage() {
        Cookie admin = signIn("anton", PASSWORD);
        String link = link(mvc.perform(post("/accounts")
                .cookie(admin)
                .with(csrf())
                .param("login", "rita")
                .param("name", "Rita Roth")
                .param("roles", "HR")));
        assertThat(take(link, OTHER, PASSWORD)).bodyText().contains("passwords differ");
        assertThat(take(link, "Passwort!2026", "Passwort!2026")).bodyText().contains("many people take");
        assertThat(take(link, OTHER, OTHER)).hasRedirectedUrl("/");
    }

    @Test
    void aNewPasswordEndsTheSessionsInOtherBrowsers() {
        Cookie here = signIn("anton", PASSWORD);
        Cookie there = signIn("anton", PASSWORD);
        assertThat(mvc.perform(get("/settings").cookie(here))).bodyText().contains("one other browser");
        assertThat(changePassword(here, PASSWORD, OTHER)).hasRedirectedUrl("/settings?changed");
        assertThat(mvc.perform(get("/settings").cookie(there))).hasRedirectedUrl("/login");
        assertThat(mvc.perform(get("/settings").cookie(here))).bodyText().contains("in this browser only");
        signIn("anton", OTHER);
    }

    @Test
    void theOldPasswordIsAskedFor() {
        Cookie here = signIn("anton", PASSWORD);
        assertThat(changePassword(here, OTHER, OTHER)).bodyText().contains("old password is not right");
    }

    @Test
    void sessionsElsewhereCanBeEnded() {
        Cookie here = signIn("anton", PASSWORD);
        Cookie there = signIn("anton", PASSWORD);
        mvc.perform(post("/settings/sessions/end").cookie(here).with(csrf()));
        assertThat(mvc.perform(get("/settings").cookie(there))).hasRedirectedUrl("/login");
        assertThat(mvc.perform(get("/settings").cookie(here))).hasStatusOk();
    }

    @Test
    void theSessionHasAnotherNumberAfterSignIn() {
        MvcTestResult asked = mvc.perform(get("/accounts"));
        Cookie before = session(asked);
        MvcTestResult in = signingIn("anton", PASSWORD, before);
        assertThat(session(in).getValue()).isNotEqualTo(before.getValue());
        assertThat(in).hasRedirectedUrl("http://localhost/accounts");
    }

    @Test
    void unitsPeopleAndCustomersAreOfferedWhileTyping(@Autowired CompanyFolder company) {
        company(company);
        Cookie admin = signIn("anton", PASSWORD);
        assertThat(offered(admin, "unit", "VERTRIEB")).contains("\"U-1 · Vertrieb\"", "\"U-2 · Vertrieb Süd\"");
        assertThat(offered(admin, "unit", "u-2"))
                .contains("\"U-2 · Vertrieb Süd\"")
                .doesNotContain("U-1");
        assertThat(offered(admin, "person", "ott")).contains("\"P-1 · Max Ott\"");
        assertThat(offered(admin, "customer", "mühle")).contains("\"C-1 · Mühle &amp; Sohn\"");
        assertThat(offered(admin, "customer", "%")).isBlank();
    }

    @Test
    void aBoundIsTakenFromTheListAndShownInWords(@Autowired CompanyFolder company) {
        company(company);
        Cookie admin = signIn("anton", PASSWORD);
        mvc.perform(post("/accounts")
                .cookie(admin)
                .with(csrf())
                .param("login", "max")
                .param("name", "Max Ott")
                .param("roles", "FRONTLINE")
                .param("person", "P-1 · Max Ott")
                .param("unit", "U-2 · Vertrieb Süd")
                .param("customer", "C-1"));
        assertThat(db.sql("select person_id || unit_id || customer_id from access.account where login = 'max'")
                        .query(String.class)
                        .single())
                .isEqualTo("P-1U-2C-1");
        assertThat(mvc.perform(get("/accounts").cookie(admin)))
                .bodyText()
                .contains("U-2 · Vertrieb Süd", "C-1 · Mühle &amp; Sohn");
    }

    private static void company(CompanyFolder company) {
        company.with("units", """
                        unit_id,name,kind,parent_id
                        U-1,Vertrieb,frontline,
                        U-2,Vertrieb Süd,frontline,U-1
                        """).with("people", """
                        person_id,name,unit_id,role
                        P-1,Max Ott,U-2,farmer
                        """).with("customers", """
                        customer_id,name,status
                        C-1,Mühle & Sohn,customer
                        """).land();
    }

    private String offered(Cookie admin, String kind, String typed) {
        return body(
                mvc.perform(get("/accounts/choices/{kind}", kind).cookie(admin).param(kind, typed)));
    }

    @Test
    void actsAreFoundInTheAuditTrail() {
        Cookie admin = signIn("anton", PASSWORD);
        assertThat(mvc.perform(get("/audit").cookie(admin).param("q", "ANTON")))
                .bodyText()
                .contains("signed in", "Anton Keller");
        assertThat(mvc.perform(get("/audit").cookie(admin).param("q", "nothing like it")))
                .bodyText()
                .contains("No entry matches");
    }

    private Cookie signIn(String login, String password) {
        MvcTestResult in = signingIn(login, password, null);
        assertThat(in).hasRedirectedUrl("/");
        return session(in);
    }

    private MvcTestResult signingIn(String login, String password, @Nullable Cookie session) {
        MockHttpServletRequestBuilder form =
                post("/login").with(csrf()).param("username", login).param("password", password);
        return mvc.perform(session == null ? form : form.cookie(session));
    }

    private MvcTestResult take(String link, String password, String again) {
        return mvc.perform(post(link)
                .with(csrf())
                .param("name", "Rita Roth")
                .param("password", password)
                .param("again", again));
    }

    private MvcTestResult changePassword(Cookie session, String old, String replacement) {
        return mvc.perform(post("/settings/password")
                .cookie(session)
                .with(csrf())
                .param("old", old)
                .param("password", replacement)
                .param("again", replacement));
    }

    /** Under the name it has where no real server gives it another. */
    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"), "no session");
    }

    private static String link(MvcTestResult invited) {
        Matcher link = Pattern.compile("http://localhost(/invitation/[A-Za-z0-9_-]{43})")
                .matcher(body(invited));
        assertThat(link.find()).as("a link in the page").isTrue();
        return link.group(1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
