package org.spanne.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person of this request may see and do. Controllers take it as an argument and pass it on to every query.
 *
 * @param account the account's id
 * @param name how the person is called on screen
 * @param roles the roles the account has
 * @param personId the person of the company this account belongs to; null for accounts of nobody in it
 * @param units how far the person sees in the units
 * @param customers how far the person sees in the customers' hierarchy
 */
public record Rights(
        long account,
        String name,
        Set<Role> roles,
        @Nullable String personId,
        Reach units,
        Reach customers) {

    public Rights {
        roles = Set.copyOf(roles);
    }

    /** Whether one of the roles grants a permission. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** The same for page templates, which name permissions by text. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }
}
