package org.spanne.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id number of the account
 * @param login the name typed at sign-in, in lower case
 * @param name how the person is called on screen
 * @param passwordHash bcrypt; null until an invitation is taken, and for sample accounts
 * @param roles at least one
 * @param personId the person of the company it belongs to
 * @param unitId the unit the account is bounded to, with all below; null for the whole house
 * @param customerId the customer the account is bounded to, with all below; null for all customers
 * @param sample whether it is one of the sample company's, which sign in without a password in the demo only
 * @param enabled false once it was closed
 */
record Account(
        long id,
        String login,
        String name,
        @Nullable String passwordHash,
        Set<Role> roles,
        @Nullable String personId,
        @Nullable String unitId,
        @Nullable String customerId,
        boolean sample,
        boolean enabled) {}
