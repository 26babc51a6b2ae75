package org.spanne.access.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.account.Outcome.Done;
import org.spanne.access.account.Outcome.Reason;
import org.spanne.access.account.Outcome.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account: take the invitation, prove who they are, change the password. */
@Service
@Transactional
public class OwnKeys {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final String nobodysHash;

    OwnKeys(
            Accounts accounts,
            Invitations invitations,
            Sessions sessions,
            PasswordEncoder passwords,
            AuditTrail audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.nobodysHash = hash("nobody has this password");
    }

    /** Sets name and password by an invitation, which is then gone. */
    public Outcome take(String token, String name, String password) {
        Account account = invited(token).orElse(null);
        if (account == null) {
            return new Refused(Reason.INVITATION_GONE);
        }
        if (name.isBlank()) {
            return new Refused(Reason.NAME_MISSING);
        }
        Reason flaw = flawOf(password, account.login(), name);
        if (flaw != null) {
            return new Refused(flaw);
        }
        if (invitations.take(token).isEmpty()) {
            return new Refused(Reason.INVITATION_GONE);
        }
        accounts.name(account.id(), name.strip());
        accounts.password(account.id(), hash(password));
        audit.write(account.id(), name.strip(), "access.audit.invitation-taken", account.login());
        return new Done(accounts.byId(account.id()).orElseThrow(() -> new NoSuchAccount(account.id())));
    }

    /**
     * The account that login and password open; nothing where they open none. Takes as long where there is no such account,
     * so that the time does not tell.
     *
     * @param address where the request comes from, for the audit trail
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // hashing takes long: no connection is held meanwhile
    public Optional<Account> signIn(String login, String password, String address) {
        Account account = accounts.byLogin(login).orElse(null);
        String hash = account == null ? null : account.passwordHash();
        boolean right = passwords.matches(password, hash == null ? nobodysHash : hash);
        if (account == null) {
            return Optional.empty();
        }
        if (hash == null || !right || !account.enabled()) {
            note(account, "access.audit.sign-in-failed", address);
            return Optional.empty();
        }
        signedIn(account, address);
        return Optional.of(account);
    }

    /** Notes that somebody has come in. */
    public void signedIn(Account account, String address) {
        accounts.signedIn(account.id());
        note(account, "access.audit.signed-in", address);
    }

    /** One account, as it stands now. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Account> byId(long id) {
        return accounts.byId(id);
    }

    /** Whose invitation it is; nothing where it has expired, was taken or withdrawn, or never existed. */
    public Optional<Account> invited(String token) {
        return invitations.accountOf(token).flatMap(accounts::byId);
    }

    /** Changes the password and ends the sessions in other browsers. */
    public Outcome change(long id, String old, String replacement, String session) {
        Account account = accounts.byId(id).orElseThrow(() -> new NoSuchAccount(id));
        if (account.sample()) {
            return new Refused(Reason.SAMPLE_ACCOUNT);
        }
        if (account.passwordHash() == null || !passwords.matches(old, account.passwordHash())) {
            return new Refused(Reason.WRONG_PASSWORD);
        }
        Reason flaw = flawOf(replacement, account.login(), account.name());
        if (flaw != null) {
            return new Refused(flaw);
        }
        accounts.password(id, hash(replacement));
        sessions.endAllBut(id, session);
        audit.write(id, account.name(), "access.audit.password-changed", account.login());
        return new Done(account);
    }

    private void note(Account account, String act, String address) {
        audit.write(account.id(), account.name(), act, account.login() + ", " + address);
    }

    private String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("A password was hashed to nothing");
        }
        return hash;
    }

    private static @Nullable Reason flawOf(String password, String login, String name) {
        return PasswordRules.weaknessOf(password, login, name).map(Reason::of).orElse(null);
    }
}
