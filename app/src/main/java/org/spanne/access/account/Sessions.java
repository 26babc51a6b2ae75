package org.spanne.access.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. Sessions are kept in the database, so that they outlive a restart and hold on every node. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** In how many browsers somebody is signed in. */
    public int count(long account) {
        return of(account).size();
    }

    /** Ends all sessions of an account. */
    public void end(long account) {
        endAllBut(account, null);
    }

    /** Ends all sessions of an account but one. */
    public void endAllBut(long account, @Nullable String kept) {
        of(account).keySet().stream().filter(id -> !id.equals(kept)).forEach(sessions::deleteById);
    }

    private Map<String, ? extends Session> of(long account) {
        return sessions.findByPrincipalName(Long.toString(account));
    }
}
