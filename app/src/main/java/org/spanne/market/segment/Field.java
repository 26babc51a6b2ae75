package org.spanne.market.segment;

/**
 * Something customers can be told apart by.
 *
 * @param key its name in rules; that of a free attribute begins with {@code attribute:}
 * @param label message key, or the attribute's own name
 * @param sql the expression that gives it, over {@code market.customer c} and {@code market.standing s}
 * @param numeric whether it is a number
 */
record Field(String key, String label, String sql, boolean numeric) {

    private static final String ATTRIBUTE = "attribute:";

    static Field text(String key, String sql) {
        return new Field(key, "market.field." + key, sql, false);
    }

    static Field number(String key, String sql) {
        return new Field(key, "market.field." + key, sql, true);
    }

    /** A further column of the customers' file. */
    static Field attribute(String name) {
        return new Field(ATTRIBUTE + name, name, "c.attributes ->> '" + name.replace("'", "''") + "'", false);
    }

    public boolean isAttribute() {
        return key.startsWith(ATTRIBUTE);
    }
}
