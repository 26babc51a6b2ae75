package org.spanne.access.door;

import org.spanne.access.account.Account;
import org.spanne.access.account.OwnKeys;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in by name and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final OwnKeys keys;
    private final FailedSignIns failed;

    PasswordSignIn(OwnKeys keys, FailedSignIns failed) {
        this.keys = keys;
        this.failed = failed;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String login = tried.getName();
        String address =
                tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
        if (!failed.mayTry(login, address)) {
            throw new LockedException("Too many tries for this name or from this address");
        }
        Account account = keys.signIn(login, password(tried), address)
                .orElseThrow(() -> new BadCredentialsException("Name or password is not right"));
        failed.forget(login, address);
        return SignedIn.as(account);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String password(Authentication tried) {
        return tried.getCredentials() instanceof CharSequence typed ? typed.toString() : "";
    }
}
