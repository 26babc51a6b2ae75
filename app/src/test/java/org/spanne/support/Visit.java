package org.spanne.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The session of somebody who has signed in with some roles, to be sent along with requests for pages. */
public final class Visit implements RequestPostProcessor {

    private static final String PASSWORD = "vier Wörter ohne Sinn";

    private final Cookie session;

    private Visit(Cookie session) {
        this.session = session;
    }

    /** Makes an account and signs in with it. */
    public static Visit as(MockMvcTester mvc, JdbcClient db, Role... roles) {
        return of(null, mvc, db, roles);
    }

    /** The same for a person of the company, or for nobody in it. */
    public static Visit of(@Nullable String personId, MockMvcTester mvc, JdbcClient db, Role... roles) {
        String login = db.sql("""
                        insert into access.account (login, name, password_hash, roles, person_id)
                        select 'visitor-' || count(*), 'Vera Visit', :hash, :roles, :person from access.account
                        returning login
                        """)
                .param("hash", new BCryptPasswordEncoder(4).encode(PASSWORD))
                .param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .param("person", personId)
                .query(String.class)
                .single();
        Cookie session = mvc.perform(
                        post("/login").with(csrf()).param("username", login).param("password", PASSWORD))
                .getResponse()
                .getCookie("SESSION");
        return new Visit(Objects.requireNonNull(session, "not let in"));
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        request.setCookies(session);
        return request;
    }
}
