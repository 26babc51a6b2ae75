package org.spanne.access.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** What is kept between two requests of somebody, and where. */
@Configuration
class SessionStore {

    /** Spring Session's own statement, but for the condition: the time of the last request is exact to a minute only. */
    private static final String UPDATE = """
            update %TABLE_NAME% s
               set session_id = n.session_id, last_access_time = n.last_access_time, expiry_time = n.expiry_time,
                   max_inactive_interval = n.max_inactive_interval, principal_name = n.principal_name
              from (select cast(? as char(36)) as session_id, cast(? as bigint) as last_access_time,
                           cast(? as int) as max_inactive_interval, cast(? as bigint) as expiry_time,
                           cast(? as varchar) as principal_name, cast(? as char(36)) as primary_id) n
             where s.primary_id = n.primary_id
               and (s.last_access_time < n.last_access_time - 60000 or s.session_id <> n.session_id
                    or s.principal_name is distinct from n.principal_name
                    or s.max_inactive_interval <> n.max_inactive_interval)
            """;

    /** Sessions stand in the database: they survive a restart, and any node can answer. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> onPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** So that not every request has to wait for the disk. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> fewWrites() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** In a cookie and not in the session, so that looking at the sign-in page does not make one. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("spanne-csrf");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
