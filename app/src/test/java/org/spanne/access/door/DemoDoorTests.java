package org.spanne.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.Spanne;
import org.spanne.access.Role;
import org.spanne.access.account.SampleAccounts;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The demo's door over HTTP: sample accounts, cookies and headers, what is shown when a request is refused or fails. */
@SpringBootTest(
        classes = {Spanne.class, DemoDoorTests.Faults.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spanne.command=demo",
            "spanne.password-cost=4",
            "spring.servlet.multipart.max-file-size=1KB",
            "spring.servlet.multipart.max-request-size=2KB"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(TestDatabase.class)
class DemoDoorTests {

    private static final List<String> TRACES = List.of("Exception", "at org.", "Tomcat", "Whitelabel");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private Environment environment;

    private Visitor visitor = Visitor.at(0);

    @BeforeEach
    void aDemoHasItsAccounts() {
        samples.afterSingletonsInstantiated();
        visitor = Visitor.at(port);
    }

    /** Addresses that fail as a fault of ours would. */
    @TestConfiguration
    static class Faults {
        @Bean
        RouterFunction<ServerResponse> faults() {
            return RouterFunctions.route()
                    .GET("/test/fault", request -> {
                        throw new IllegalStateException("secret of the inside");
                    })
                    .GET("/api/test/fault", request -> {
                        throw new IllegalStateException("secret of the inside");
                    })
                    .GET("/test/database", request -> {
                        throw new CannotGetJdbcConnectionException(
                                "secret of the inside", new SQLTransientConnectionException("no connection"));
                    })
                    .POST("/test/upload", request -> ServerResponse.ok().body("taken"))
                    .build();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleCanBeTriedOnWithOneClick(Role role) {
        enter(role);
        assertThat(visitor.get("/settings").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/login").statusCode()).isEqualTo(302);
    }

    @Test
    void aSampleAccountIsNotEnteredFromAnotherSite() {
        HttpResponse<String> in = visitor.postWithoutToken("/login/sample", Map.of("account", "1"));
        assertThat(in.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/settings").statusCode()).isEqualTo(302);
    }

    @Test
    void cookiesAreForTheServerAlone() {
        HttpResponse<String> in = enter(Role.ADMIN);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("spanne=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(visitor.get("/login").headers().allValues("Set-Cookie")
                        + in.headers().allValues("Set-Cookie").toString())
                .contains("spanne-csrf=")
                .doesNotContain("SameSite=None");
    }

    @Test
    void lookingAtTheSignInPageMakesNoSession() {
        assertThat(visitor.get("/login").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("spanne="));
    }

    @ParameterizedTest
    @CsvSource({"/login, 200", "/settings, 302", "/webjars/htmx.org/2.0.10/dist/htmx.min.js, 200", "/error, 404"})
    void everyAnswerCarriesTheHeadersThatProtectIt(String path, int status) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        Map<String, List<String>> headers = answer.headers().map();
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                        .doesNotContain("unsafe", "*"));
        assertThat(headers)
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("referrer-policy", List.of("same-origin"))
                .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @ParameterizedTest
    @CsvSource({
        "/accounts/abc, 400, That could not be read",
        "/nowhere, 404, Nothing here",
        "/test/fault, 500, A fault of ours",
        "/test/database, 503, The database does not answer"
    })
    void whatFailsIsToldAsAPage(String path, int status, String title) {
        enter(Role.ADMIN);
        HttpResponse<String> answer = visitor.get(path, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1 class=\"panel-title\">" + title).doesNotContain("secret");
        assertThat(TRACES).noneSatisfy(trace -> assertThat(answer.body()).contains(trace));
    }

    @Test
    void aRefusalIsToldInGermanWithTheWayToGoOn() {
        enter(Role.HR);
        HttpResponse<String> answer = visitor.get("/accounts", "Accept-Language", "de");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Nicht für Ihre Rolle", "Zum T", "Walter Hasler");
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsTold() {
        enter(Role.ADMIN);
        HttpResponse<String> answer = visitor.post("/audit", Map.of());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Not in this way");
    }

    @Test
    void anUploadThatIsTooLargeIsToldAsSuch() {
        enter(Role.ADMIN);
        assertThat(visitor.upload("/test/upload", new byte[500]).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = visitor.upload("/test/upload", new byte[5000]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Too large");
    }

    @Test
    void aPartOfAPageGetsAShortNotice() {
        enter(Role.HR);
        HttpResponse<String> answer = visitor.get("/accounts", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body().strip())
                .startsWith("<div class=\"notice bad\" role=\"alert\">")
                .doesNotContain("<html");
    }

    @Test
    void aProgramGetsAProblemWithTheNumberOfTheFault() {
        enter(Role.ADMIN);
        HttpResponse<String> answer = visitor.get("/api/test/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":500", "\"instance\":\"/api/test/fault\"")
                .containsPattern(Pattern.compile("\"fault\":\"[0-9a-f]{8}\""))
                .doesNotContain("secret");
    }

    @Test
    void healthIsToldToLoadBalancersAndNothingElse() {
        assertThat(visitor.get("/actuator/health", "Accept", "application/json").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details");
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(302);
    }

    @Test
    void aSecondNodeKnowsTheSessionAndItsEnd() {
        enter(Role.ADMIN);
        try (var other = new SpringApplicationBuilder(Spanne.class)
                .run(
                        "--server.port=0",
                        "--spanne.command=demo",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=")) {
            int there = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(visitor.movedTo(there).get("/accounts").statusCode()).isEqualTo(200);
            assertThat(visitor.movedTo(there).post("/logout", Map.of()).statusCode())
                    .isEqualTo(302);
            assertThat(visitor.get("/accounts").statusCode()).isEqualTo(302);
        }
    }

    private HttpResponse<String> enter(Role role) {
        long account = samples.offered().stream()
                .filter(sample -> sample.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .id();
        HttpResponse<String> in = visitor.post("/login/sample", Map.of("account", Long.toString(account)));
        assertThat(in.statusCode()).isEqualTo(302);
        return in;
    }
}
