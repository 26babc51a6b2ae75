package org.spanne.access;

/** What a page or an act asks for. A page that names none is closed to everybody. */
public enum Permission {
    /** The home page, with figures of groups only. */
    VIEW_T,
    VIEW_CUSTOMERS,
    /** The names of people at customers; without it only their functions. */
    VIEW_CONTACTS,
    VIEW_SEGMENTS,
    EDIT_SEGMENTS,
    VIEW_ORDERS,
    VIEW_UNITS,
    /** Working time of groups above the reporting threshold. */
    VIEW_TIME,
    /** The works agreement about measuring working time: everybody who is signed in. */
    VIEW_AGREEMENT,
    /** To propose terms to the works council. */
    PROPOSE_AGREEMENT,
    /** To answer a proposal, for the works council. */
    ANSWER_AGREEMENT,
    /** To end an agreement, for either side. */
    END_AGREEMENT,
    /** One's own week and time sheet: everybody who is signed in, and nobody else's. */
    OWN_WEEK,
    VIEW_MODULES,
    VIEW_REQUIREMENTS,
    EDIT_TARGETS,
    /** By which rules things are decided: everybody who is signed in. */
    VIEW_RULES,
    /** To write and try other rules, and to see what is proposed for them. */
    EDIT_RULES,
    /** To put rules into force. */
    APPROVE_RULES,
    IMPORT_DATA,
    VIEW_JOBS,
    MANAGE_ACCOUNTS,
    VIEW_AUDIT,
    /** One's own language, theme and password: everybody who is signed in. */
    OWN_SETTINGS
}
