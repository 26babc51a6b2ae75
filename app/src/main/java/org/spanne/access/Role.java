package org.spanne.access;

import static org.spanne.access.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the house, as far as rights go. */
public enum Role {
    SALES_LEAD(
            VIEW_CUSTOMERS,
            VIEW_CONTACTS,
            VIEW_SEGMENTS,
            EDIT_SEGMENTS,
            VIEW_ORDERS,
            VIEW_UNITS,
            VIEW_TIME,
            VIEW_MODULES,
            VIEW_REQUIREMENTS,
            EDIT_TARGETS,
            EDIT_RULES,
            APPROVE_RULES),
    FRONTLINE(VIEW_CUSTOMERS, VIEW_CONTACTS, VIEW_SEGMENTS, VIEW_ORDERS, VIEW_UNITS, VIEW_MODULES, VIEW_REQUIREMENTS),
    SERVICE_DESIGN(
            VIEW_CUSTOMERS, VIEW_CONTACTS, VIEW_SEGMENTS, VIEW_ORDERS, VIEW_UNITS, VIEW_MODULES, VIEW_REQUIREMENTS),
    DELIVERY(VIEW_ORDERS, VIEW_UNITS, VIEW_MODULES),
    CONTROLLING(VIEW_CUSTOMERS, VIEW_SEGMENTS, VIEW_ORDERS, VIEW_UNITS, VIEW_TIME, VIEW_MODULES, VIEW_REQUIREMENTS),
    HR(VIEW_UNITS, VIEW_TIME, PROPOSE_AGREEMENT, END_AGREEMENT),
    WORKS_COUNCIL(VIEW_UNITS, VIEW_TIME, ANSWER_AGREEMENT, END_AGREEMENT, VIEW_AUDIT),
    ADMIN(
            VIEW_CUSTOMERS,
            VIEW_CONTACTS,
            VIEW_SEGMENTS,
            EDIT_SEGMENTS,
            VIEW_ORDERS,
            VIEW_UNITS,
            VIEW_TIME,
            PROPOSE_AGREEMENT,
            END_AGREEMENT,
            VIEW_MODULES,
            VIEW_REQUIREMENTS,
            EDIT_TARGETS,
            EDIT_RULES,
            APPROVE_RULES,
            IMPORT_DATA,
            VIEW_JOBS,
            MANAGE_ACCOUNTS,
            VIEW_AUDIT);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and what it wraps is not let out
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        EnumSet<Permission> all = EnumSet.of(VIEW_T, VIEW_AGREEMENT, VIEW_RULES, OWN_WEEK, OWN_SETTINGS);
        Collections.addAll(all, permissions);
        this.permissions = Collections.unmodifiableSet(all);
    }

    /** Everything this role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
