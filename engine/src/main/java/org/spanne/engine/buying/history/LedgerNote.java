package org.spanne.engine.buying.history;

/** What stands out in a ledger and how it was treated. */
public enum LedgerNote {
    /** Rows later than the end of observation; left out. */
    AFTER_END,
    /** Rows with the buyer, day and amount of an earlier one; they count, as two equal lines of a day do. */
    DUPLICATE,
    /** Purchases of amount zero; they count as purchases. */
    ZERO_AMOUNT,
    /** Rows with a negative amount; netted against the latest purchases up to their day. */
    CREDIT_NOTE,
    /** Credit notes over more than was bought before them; the excess is left out. */
    CREDIT_WITHOUT_PURCHASE
}
