package org.spanne.access.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Choices;
import org.spanne.access.Choices.Kind;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.access.account.Outcome.Done;
import org.spanne.access.account.Outcome.Invited;
import org.spanne.access.account.Outcome.Reason;
import org.spanne.access.account.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. Every act is one transaction with its entry in the audit trail. */
@Service
@Transactional
public class AccountKeeping {

    private static final long NOBODY = 0;
    private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\p{N}._@+-]{2,100}");

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final List<Choices> choices;
    private final AuditTrail audit;

    AccountKeeping(
            Accounts accounts, Invitations invitations, Sessions sessions, List<Choices> choices, AuditTrail audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.choices = choices;
        this.audit = audit;
    }

    /** Those whose name or login holds a text, by name; all for an empty one. */
    @Transactional(readOnly = true)
    public List<Account> matching(String text) {
        return accounts.matching(text);
    }

    /** One account. */
    @Transactional(readOnly = true)
    public Account account(long id) {
        return accounts.byId(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    /** Adds an account and invites its owner to set a password. */
    public Outcome invite(String login, Grant grant, Rights by) {
        String normal = Account.normal(login);
        if (!LOGIN.matcher(normal).matches()) {
            return new Refused(Reason.LOGIN_FORM);
        }
        Reason flaw = flawOf(grant, NOBODY);
        if (flaw != null) {
            return new Refused(flaw);
        }
        Optional<Long> added = accounts.add(normal, grant.name(), grant.roles(), grant.tie(), false);
        if (added.isEmpty()) {
            return new Refused(Reason.LOGIN_TAKEN);
        }
        String token = invitations.write(added.get());
        audit.write(by, "access.audit.invited", normal + ": " + grant.inWords());
        return new Invited(account(added.get()), token);
    }

    /** Changes what somebody may do and see; in force with that person's next click. */
    public Outcome change(long id, Grant grant, Rights by) {
        Account account = account(id);
        Reason flaw = flawOf(grant, id);
        if (flaw == null && !grant.roles().contains(Role.ADMIN) && isLastAdmin(account)) {
            flaw = Reason.LAST_ADMIN;
        }
        if (flaw != null) {
            return new Refused(flaw);
        }
        accounts.change(id, grant.name(), grant.roles(), grant.tie());
        Grant before = new Grant(account.name(), account.roles(), account.tie());
        audit.write(by, "access.audit.changed", account.login() + ": " + before.inWords() + " → " + grant.inWords());
        return new Done(account(id));
    }

    /** Closes an account: its sessions end, its owner can no longer sign in, its traces stay. */
    public Outcome close(long id, Rights by) {
        Account account = account(id);
        if (isLastAdmin(account)) {
            return new Refused(Reason.LAST_ADMIN);
        }
        accounts.open(id, false);
        invitations.withdraw(id);
        sessions.end(id);
        audit.write(by, "access.audit.closed", account.login());
        return new Done(account(id));
    }

    /** Opens a closed account again, with the password it had. */
    public Outcome reopen(long id, Rights by) {
        accounts.open(id, true);
        Account account = account(id);
        audit.write(by, "access.audit.reopened", account.login());
        return new Done(account);
    }

    /** Takes the password away, ends the sessions, and invites the owner to set a new one. */
    public Outcome inviteAgain(long id, Rights by) {
        Account account = account(id);
        if (account.sample()) {
            return new Refused(Reason.SAMPLE_ACCOUNT);
        }
        if (isLastAdmin(account)) {
            return new Refused(Reason.LAST_ADMIN);
        }
        accounts.password(id, null);
        sessions.end(id);
        invitations.withdraw(id);
        String token = invitations.write(id);
        audit.write(by, "access.audit.invited-again", account.login());
        return new Invited(account(id), token);
    }

    private boolean isLastAdmin(Account account) {
        return accounts.lockedAdmins(account.sample()).equals(List.of(account.id()));
    }

    /**
     * What is wrong with a grant.
     *
     * @param id of the account it is for; {@link #NOBODY} for a new one
     */
    private @Nullable Reason flawOf(Grant grant, long id) {
        if (grant.name().isEmpty()) {
            return Reason.NAME_MISSING;
        }
        if (grant.roles().isEmpty()) {
            return Reason.NO_ROLE;
        }
        if (grant.roles().contains(Role.ADMIN) && grant.tie().bounded()) {
            return Reason.ADMIN_BOUNDED;
        }
        if (isUnknown(Kind.PERSON, grant.tie().person())) {
            return Reason.UNKNOWN_PERSON;
        }
        if (grant.tie().person() != null && accounts.isOfAnother(grant.tie().person(), id)) {
            return Reason.PERSON_TAKEN;
        }
        if (isUnknown(Kind.UNIT, grant.tie().unit())) {
            return Reason.UNKNOWN_UNIT;
        }
        return isUnknown(Kind.CUSTOMER, grant.tie().customer()) ? Reason.UNKNOWN_CUSTOMER : null;
    }

    private boolean isUnknown(Kind kind, @Nullable String id) {
        return id != null
                && choices.stream()
                        .filter(offered -> offered.kind() == kind)
                        .allMatch(offered -> offered.byId(id).isEmpty());
    }
}
