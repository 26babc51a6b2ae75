package org.spanne.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Role;
import org.spanne.access.account.Account.Tie;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator of a real database in: while there is nobody who can manage accounts, each start writes a
 * one-time invitation to the console and into the data folder. There is no default password. A start with {@code
 * --spanne.invite-admin=true} does so in any case, for administrators who have lost theirs.
 */
@Component
public class FirstAdmin {

    static final String LOGIN = "admin";

    private static final String FILE = "first-admin.txt";

    private final StartedAs started;
    private final Accounts accounts;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final JdbcClient db;
    private final Environment environment;

    FirstAdmin(
            StartedAs started,
            Accounts accounts,
            Invitations invitations,
            AuditTrail audit,
            JdbcClient db,
            Environment environment) {
        this.started = started;
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
        this.db = db;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void invite() {
        Path file = file();
        if (!started.serve()) {
            return;
        }
        // two nodes that start together find one account, and each writes a link of its own
        db.sql("select pg_advisory_xact_lock(hashtext('spanne first admin'))")
                .query((row, number) -> number)
                .list();
        boolean locksLost = environment.getProperty("spanne.invite-admin", Boolean.class, false);
        if (!locksLost && !accounts.lockedAdmins(false).isEmpty()) {
            if (file != null) {
                delete(file);
            }
            return;
        }
        String link = address() + "/invitation/" + invitations.write(account());
        audit.write(null, "Spanne", "access.audit.first-admin-invited", LOGIN);
        System.out.println("This link, valid for seven days and used once, sets the password of '" + LOGIN
                + "', who manages accounts:" + System.lineSeparator() + "    " + link);
        if (file != null) {
            write(file, link);
            System.out.println("It also stands in " + file + ", readable by you alone.");
        }
    }

    /** Removes the file once the invitation in it was taken. */
    public void taken() {
        Path file = file();
        if (file != null && !accounts.lockedAdmins(false).isEmpty()) {
            delete(file);
        }
    }

    private long account() {
        Set<Role> roles = Set.of(Role.ADMIN);
        Account existing = accounts.byLogin(LOGIN).orElse(null);
        if (existing == null) {
            return accounts.add(LOGIN, "Administrator", roles, Tie.NONE, false).orElseThrow();
        }
        accounts.change(existing.id(), existing.name(), roles, Tie.NONE);
        accounts.open(existing.id(), true);
        return existing.id();
    }

    private String address() {
        boolean tls = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.certificate")
                || environment.containsProperty("server.ssl.key-store");
        return (tls ? "https" : "http") + "://localhost:" + environment.getProperty("local.server.port", "8080")
                + environment.getProperty("server.servlet.context-path", "");
    }

    private @Nullable Path file() {
        Path folder = started.dataFolder();
        return folder == null ? null : folder.resolve(FILE);
    }

    private static void write(Path file, String link) {
        try {
            Path draft = file.resolveSibling(FILE + ".new");
            Files.deleteIfExists(draft);
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(draft, link + System.lineSeparator());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The first administrator's invitation could not be written to " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
