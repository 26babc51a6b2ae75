package org.spanne.access.door;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Subtrees;
import org.spanne.access.account.Account;
import org.spanne.access.account.OwnKeys;
import org.spanne.access.account.StartedAs;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Works out the rights of whoever is signed in, from the account as it stands now. */
@Component
class RightsOfRequest {

    private final OwnKeys keys;
    private final List<Subtrees> subtrees;
    private final StartedAs started;

    RightsOfRequest(OwnKeys keys, List<Subtrees> subtrees, StartedAs started) {
        this.keys = keys;
        this.subtrees = subtrees;
        this.started = started;
    }

    /** Nobody signed in, or the account was closed since, or is a sample account outside the demo: no rights. */
    Optional<Rights> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return keys.byId(signedIn.id())
                .filter(account -> account.enabled() && (!account.sample() || started.demo()))
                .map(this::rightsOf);
    }

    private Rights rightsOf(Account account) {
        return new Rights(
                account.id(),
                account.name(),
                account.roles(),
                account.tie().person(),
                reach(Subtrees.Kind.UNITS, account.tie().unit()),
                reach(Subtrees.Kind.CUSTOMERS, account.tie().customer()));
    }

    private Reach reach(Subtrees.Kind kind, @Nullable String id) {
        if (id == null) {
            return new Reach.Everything();
        }
        return subtrees.stream()
                .filter(tree -> tree.kind() == kind)
                .findFirst()
                .map(tree -> new Reach.Only(tree.from(id)))
                .orElseGet(() -> new Reach.Only(Set.of()));
    }
}
