package org.spanne.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Permission;
import org.spanne.access.Role;
import org.spanne.access.account.Account;
import org.spanne.access.account.AccountKeeping;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address of every page, in every method it answers to, as every role and as nobody. */
@ServerTest
class PermissionWalkTests {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountKeeping accounts;

    @Autowired
    private JdbcClient db;

    private final Map<Role, Account> people = new EnumMap<>(Role.class);

    @BeforeEach
    void somebodyOfEachRole() {
        TestDatabase.empty(db);
        for (Role role : Role.values()) {
            db.sql("insert into access.account (login, name, roles) values (lower(:role), :role, array[:role])")
                    .param("role", role.name())
                    .update();
            people.put(role, accounts.matching(role.name()).getFirst());
        }
    }

    /** One address in one method. */
    private record Stop(HttpMethod method, String path, HandlerMethod handler) {

        boolean changes() {
            return !READING.contains(method);
        }

        MockHttpServletRequestBuilder request() {
            return PermissionWalkTests.asPerson(method, path);
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + handler.getShortLogMessage() + ")";
        }
    }

    @Test
    void everyHandlerNamesAPermissionOrIsOpenToAll() {
        assertThat(stops()).hasSizeGreaterThan(15).allSatisfy(stop -> {
            assertThat(PermissionCheck.isOpen(stop.handler()) || PermissionCheck.asked(stop.handler()) != null)
                    .as(stop.toString())
                    .isTrue();
        });
    }

    @Test
    void whoeverHasThePermissionGetsThroughAndNobodyElse() {
        SoftAssertions all = new SoftAssertions();
        closed().forEach(stop -> people.forEach((role, person) -> {
            Permission asked = PermissionCheck.asked(stop.handler());
            int status = status(
                    stop.request().with(authentication(SignedIn.as(person))).with(csrf()));
            if (asked != null && role.permissions().contains(asked)) {
                all.assertThat(status)
                        .as("%s as %s, who has %s", stop, role, asked)
                        .isNotEqualTo(403)
                        .isLessThan(500);
            } else {
                all.assertThat(status)
                        .as("%s as %s, who lacks %s", stop, role, asked)
                        .isEqualTo(403);
            }
        }));
        all.assertAll();
    }

    @Test
    void nobodyIsLedToTheSignIn() {
        SoftAssertions all = new SoftAssertions();
        closed().forEach(stop -> {
            MockHttpServletResponse answer = perform(stop.request().with(csrf()));
            all.assertThat(answer.getStatus()).as(stop.toString()).isEqualTo(302);
            all.assertThat(answer.getRedirectedUrl()).as(stop.toString()).startsWith("/login");
        });
        all.assertAll();
    }

    @Test
    void whatChangesSomethingNeedsATokenOfItsForm() {
        SoftAssertions all = new SoftAssertions();
        Account admin = accounts.matching("admin").getFirst();
        stops().filter(Stop::changes)
                .forEach(stop -> all.assertThat(status(stop.request().with(authentication(SignedIn.as(admin)))))
                        .as(stop.toString())
                        .isEqualTo(403));
        all.assertAll();
    }

    @Test
    void everyHandlerOfOursNamesItsMethods() {
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.spanne")) {
                assertThat(info.getMethodsCondition().getMethods())
                        .as(handler.toString())
                        .isNotEmpty();
            }
        }));
    }

    private Stream<Stop> closed() {
        return stops().filter(stop -> !PermissionCheck.isOpen(stop.handler()));
    }

    private Stream<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues()
                        .forEach(pattern -> methods(info)
                                .forEach(method -> stops.add(new Stop(method, filled(pattern), handler))))));
        return stops.stream();
    }

    /** A mapping that names no method answers to all of them. */
    private static List<HttpMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        return (named.isEmpty() ? Set.of(RequestMethod.values()) : named)
                .stream().map(RequestMethod::asHttpMethod).toList();
    }

    /** With ids that nobody has: what passes the check finds nothing to change. */
    private static String filled(String pattern) {
        return pattern.replaceAll("\\{[^/]+}", "4711").replaceAll("\\*+", "x");
    }

    private static MockHttpServletRequestBuilder asPerson(HttpMethod method, String path) {
        return request(method, path).accept("text/html");
    }

    private int status(MockHttpServletRequestBuilder request) {
        MvcTestResult answer = mvc.perform(request);
        return answer.getUnresolvedException() == null ? answer.getResponse().getStatus() : 500;
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        return mvc.perform(request).getResponse();
    }
}
