package org.spanne.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Works out the rights of whoever is signed in, from the account as it stands now. */
@Component
class RightsOfRequest {

    private final Accounts accounts;
    private final List<Subtrees> subtrees;

    RightsOfRequest(Accounts accounts, List<Subtrees> subtrees) {
        this.accounts = accounts;
        this.subtrees = subtrees;
    }

    /** Nobody signed in, or the account was closed since: no rights. */
    Optional<Rights> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return accounts.byId(signedIn.id()).filter(Account::enabled).map(this::rightsOf);
    }

    private Rights rightsOf(Account account) {
        return new Rights(
                account.id(),
                account.name(),
                account.roles(),
                account.personId(),
                reach(Subtrees.Kind.UNITS, account.unitId()),
                reach(Subtrees.Kind.CUSTOMERS, account.customerId()));
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
