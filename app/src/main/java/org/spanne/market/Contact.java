package org.spanne.market;

import org.jspecify.annotations.Nullable;

/** Somebody at a customer; name and address are left out for those who may not know them. */
record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String function,
        @Nullable String seniority,
        @Nullable String language) {}
