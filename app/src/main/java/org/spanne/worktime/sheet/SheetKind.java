package org.spanne.worktime.sheet;

import java.util.Locale;
import org.spanne.engine.timeuse.classification.Evidence.Kind;

/** What can be noted. */
public enum SheetKind {
    VISIT(Kind.MEETING, "customer"),
    CALL(Kind.CALL, "customer"),
    TRAVEL(Kind.TRAVEL, "travel"),
    PRIORITISATION(Kind.TASK, "prioritisation"),
    COORDINATION(Kind.TASK, "coordination"),
    ADMINISTRATION(Kind.TASK, "administration");

    private final Kind kind;
    private final String category;

    SheetKind(Kind kind, String category) {
        this.kind = kind;
        this.category = category;
    }

    /** Whether a customer is asked for. */
    public boolean isForCustomers() {
        return this == VISIT || this == CALL || this == TRAVEL;
    }

    /** Its name in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    String category() {
        return category;
    }
}
