package org.spanne.market.segment.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Something customers can be told apart by.
 *
 * @param key its name in rules; that of a free attribute begins with {@code attribute:}
 * @param label message key, or the attribute's own name
 * @param sql the expression that gives it, over {@code market.customer c} and {@code market.standing s}; for purchases the
 *     table of {@link org.spanne.market.BoughtGoods}
 * @param kind what it can be compared with
 */
public record Field(String key, String label, String sql, Kind kind) {

    private static final String ATTRIBUTE = "attribute:";

    /** What a field holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Ids of customers, from the top of a hierarchy down to the customer. */
        LINE,
        /** What was bought when. */
        PURCHASES
    }

    static Field text(String key, String sql) {
        return new Field(key, "market.field." + key, sql, Kind.TEXT);
    }

    static Field number(String key, String sql) {
        return new Field(key, "market.field." + key, sql, Kind.NUMBER);
    }

    /** A further column of the customers' file. */
    static Field attribute(String name) {
        return new Field(ATTRIBUTE + name, name, "c.attributes ->> '" + name.replace("'", "''") + "'", Kind.TEXT);
    }

    public boolean isAttribute() {
        return key.startsWith(ATTRIBUTE);
    }

    public boolean isNumeric() {
        return kind == Kind.NUMBER;
    }

    /** How it can be compared. */
    public List<Operator> operators() {
        return Arrays.stream(Operator.values()).filter(this::allows).toList();
    }

    boolean allows(Operator operator) {
        return switch (kind) {
            case NUMBER -> true;
            case TEXT -> !operator.numeric();
            case LINE, PURCHASES -> operator == Operator.ONE_OF || operator == Operator.NONE_OF;
        };
    }
}
