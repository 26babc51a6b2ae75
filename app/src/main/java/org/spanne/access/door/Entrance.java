package org.spanne.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.spanne.access.account.Account;
import org.spanne.access.account.OwnKeys;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown in another way than by password who it is: by an invitation, or as sample account. */
@Component
public class Entrance {

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy renewal;
    private final OwnKeys keys;

    Entrance(SecurityContextRepository contexts, CsrfTokenRepository tokens, OwnKeys keys) {
        this.contexts = contexts;
        this.renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
        this.keys = keys;
    }

    /** Signs somebody in, in the session of a request. Number of the session and CSRF token are new afterwards. */
    public void letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Authentication authentication = SignedIn.as(account);
        context.setAuthentication(authentication);
        renewal.onAuthentication(authentication, request, response);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        keys.signedIn(account, request.getRemoteAddr());
    }
}
