package org.spanne.access.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Role;
import org.spanne.access.account.Account;
import org.spanne.access.account.Grant;

/** An account as it is filled in on the page. What it is tied to is written {@code id · label}, as the lists offer it. */
record AccountForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String customer) {

    /** Between the id and the label of a choice. */
    static final String MARK = " · ";

    static final AccountForm EMPTY = new AccountForm("", "", Set.of(), "", "", "");

    String typedLogin() {
        return login == null ? "" : login;
    }

    Grant grant() {
        return new Grant(
                name == null ? "" : name,
                roles == null ? Set.of() : roles,
                new Account.Tie(idOf(person), idOf(unit), idOf(customer)));
    }

    /** For the page: whether a box is ticked. */
    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    private static @Nullable String idOf(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        int mark = typed.indexOf(MARK);
        return (mark < 0 ? typed : typed.substring(0, mark)).strip();
    }
}
