package org.spanne.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.access.account.Account;
import org.spanne.access.account.AccountKeeping;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServerTest
class SignInTests {

    private static final String PASSWORD = "vier Wörter ohne Sinn";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountKeeping accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void annaHasAnAccount() {
        TestDatabase.empty(db);
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anna', 'Anna Brandt', ?, '{SALES_LEAD}')
                        """).param(passwords.encode(PASSWORD)).update();
    }

    @Test
    void loginAndPasswordLeadToTheT() {
        assertThat(signIn("Anna", PASSWORD, "10.0.0.1")).isEqualTo("/");
        assertThat(anna().lastSignIn()).isNotNull();
        assertThat(audit()).isEqualTo("access.audit.signed-in|anna, 10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "nobody"})
    void aWrongPasswordIsToldAlikeWhetherTheAccountExistsOrNot(String login) {
        assertThat(signIn(login, "not this one", "10.0.0.1")).isEqualTo("/login?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "nobody"})
    void theSixthTryFromOneAddressHasToWaitWhetherTheAccountExistsOrNot(String login) {
        tries(login, "10.0.0.1", FailedSignIns.FROM_ONE_ADDRESS);
        assertThat(signIn(login, PASSWORD, "10.0.0.1")).isEqualTo("/login?wait");
    }

    @Test
    void aStrangerCannotLockAnnaOutOfHerOwnComputer() {
        tries("anna", "203.0.113.9", FailedSignIns.FROM_ONE_ADDRESS + 1);
        assertThat(signIn("anna", PASSWORD, "10.0.0.1")).isEqualTo("/");
    }

    @Test
    void oneAddressCannotTryAllNames() {
        IntStream.range(0, FailedSignIns.OF_ONE_ADDRESS)
                .forEach(i -> new FailedSignIns(db).mayTry("name" + i, "203.0.113.9"));
        assertThat(signIn("anna", PASSWORD, "203.0.113.9")).isEqualTo("/login?wait");
    }

    @Test
    void manyAddressesTogetherCannotGuessForever() {
        IntStream.range(0, FailedSignIns.FOR_ONE_NAME)
                .forEach(i -> new FailedSignIns(db).mayTry("anna", "2001:db8::" + i));
        assertThat(signIn("anna", PASSWORD, "2001:db8::ffff")).isEqualTo("/login?wait");
    }

    @Test
    void afterAQuarterOfAnHourAndAfterTheRightPasswordTheCountStartsAnew() {
        tries("anna", "10.0.0.1", FailedSignIns.FROM_ONE_ADDRESS + 1);
        db.sql("update access.failed_sign_in set at = at - interval '15 minutes'")
                .update();
        assertThat(signIn("anna", PASSWORD, "10.0.0.1")).isEqualTo("/");
        assertThat(db.sql("select count(*) from access.failed_sign_in")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void accountsWithoutPasswordLetNobodyInByAnEmptyOne() {
        db.sql("update access.account set password_hash = null").update();
        assertThat(signIn("anna", "", "10.0.0.1")).isEqualTo("/login?error");
    }

    @Test
    void rightsFollowTheAccountWithTheNextClick() {
        RequestPostProcessor session = authentication(SignedIn.as(anna()));
        assertThat(mvc.perform(get("/audit").with(session))).hasStatus(403);
        db.sql("update access.account set roles = '{WORKS_COUNCIL}'").update();
        assertThat(mvc.perform(get("/audit").with(session))).hasStatus(200);
    }

    @Test
    void aClosedAccountIsShownOutWithTheNextClick() {
        RequestPostProcessor session = authentication(SignedIn.as(anna()));
        db.sql("update access.account set enabled = false").update();
        assertThat(mvc.perform(get("/").with(session))).hasRedirectedUrl("/login?closed");
        assertThat(mvc.perform(get("/").with(session).header("HX-Request", "true")))
                .hasHeader("HX-Redirect", "/login?closed");
    }

    @Test
    void sampleAccountsAreNotOfferedAndNotLetInOutsideTheDemo() {
        db.sql("update access.account set sample = true, password_hash = null").update();
        assertThat(mvc.perform(get("/login"))).bodyText().doesNotContain("Anna Brandt");
        assertThat(mvc.perform(post("/login/sample").with(csrf()).param("account", Long.toString(anna().id()))))
                .hasStatus(404);
        assertThat(mvc.perform(get("/").with(authentication(SignedIn.as(anna())))))
                .hasRedirectedUrl("/login?closed");
    }

    @Test
    void aPartOfAPageIsReloadedAsAWholeWhereTheSessionHasEnded() {
        assertThat(mvc.perform(get("/accounts").header("HX-Request", "true")))
                .hasStatus(401)
                .hasHeader("HX-Refresh", "true");
        assertThat(mvc.perform(post("/accounts").with(csrf()))).hasRedirectedUrl("/login?ended");
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() {
        assertThat(mvc.perform(get("/login").secure(true)))
                .headers()
                .hasValue("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    private void tries(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            signIn(login, "not this one", address);
        }
    }

    private String signIn(String login, String password, String address) {
        MockHttpServletResponse answer = mvc.perform(post("/login")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("username", login)
                        .param("password", password))
                .getResponse();
        return String.valueOf(answer.getRedirectedUrl());
    }

    private Account anna() {
        return accounts.matching("anna").getFirst();
    }

    private String audit() {
        return db.sql("select act || '|' || subject from access.audit order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
