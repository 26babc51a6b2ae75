package org.spanne.access.door;

import java.io.Serializable;
import java.util.List;
import org.spanne.access.account.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/** The account of a session: its number and nothing more, as name, roles and bounds are read anew with every request. */
record SignedIn(long id) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    static Authentication as(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.id()), null, List.of());
    }

    /** The number as text: sessions are found by it. */
    @Override
    public String getName() {
        return Long.toString(id);
    }
}
