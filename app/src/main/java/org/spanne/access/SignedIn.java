package org.spanne.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The account of a session, as Spring Security keeps it. Rights are read anew with every request. */
record SignedIn(long id, String login, @Nullable String passwordHash, boolean enabled) implements UserDetails {

    private static final long serialVersionUID = 1L;

    static SignedIn of(Account account) {
        return new SignedIn(account.id(), account.login(), account.passwordHash(), account.enabled());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
