package org.spanne.access.account;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.spanne.access.Role;

/**
 * What an administrator gives somebody.
 *
 * @param name how the person is called on screen
 * @param roles what the person is in the house
 * @param tie the person, and how far the person sees
 */
public record Grant(String name, Set<Role> roles, Account.Tie tie) {

    public Grant {
        name = name.strip();
        roles = Set.copyOf(roles);
    }

    /** In one line, for the audit trail. */
    String inWords() {
        String all = roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        StringBuilder words = new StringBuilder(all.toLowerCase(Locale.ROOT));
        if (tie.person() != null) {
            words.append("; person ").append(tie.person());
        }
        if (tie.unit() != null) {
            words.append("; unit ").append(tie.unit());
        }
        if (tie.customer() != null) {
            words.append("; customer ").append(tie.customer());
        }
        return words.toString();
    }
}
