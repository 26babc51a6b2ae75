package org.spanne.engine.timeuse;

/** What a working minute can go to, in the usual order of precedence; a minute that nothing explains has no use. */
public enum Use {
    /** In contact with a customer: meeting, visit, call. */
    CUSTOMER,
    /** On the way. */
    TRAVEL,
    /** Internal: deciding what comes first. */
    PRIORITISATION,
    /** Internal: getting others to do their part. */
    COORDINATION,
    /** Internal: records, forms, tools, approvals. */
    ADMINISTRATION,
    /** With others than customers and colleagues: suppliers, partners, applicants. */
    OTHER,
    /** Reading and writing mail, imputed into time that nothing else explains. */
    MAIL;

    /** Whether the time stays in the house: neither with others nor on the way. */
    public boolean isInternal() {
        return this == PRIORITISATION || this == COORDINATION || this == ADMINISTRATION;
    }

    /** Where this use is in arrays that hold one number for each use; never stored. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }
}
