package org.spanne.market.segment.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A part of what a rule asks. Saved versions tell the kinds apart by their parts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Condition.class), @JsonSubTypes.Type(Purchase.class), @JsonSubTypes.Type(Group.class)
})
public sealed interface Term permits Condition, Purchase, Group {

    /** How pages draw it. */
    enum Kind {
        CONDITION,
        PURCHASE,
        GROUP
    }

    /** Which it is, for pages. */
    default Kind kind() {
        return switch (this) {
            case Condition _ -> Kind.CONDITION;
            case Purchase _ -> Kind.PURCHASE;
            case Group _ -> Kind.GROUP;
        };
    }
}
