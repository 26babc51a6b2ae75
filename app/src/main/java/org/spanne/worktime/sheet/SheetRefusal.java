package org.spanne.worktime.sheet;

import java.util.Locale;

/** Why a note was not taken. */
public enum SheetRefusal {
    /** Nobody of the company is behind the account. */
    NOBODY,
    /** What was sent is no note. */
    UNREADABLE,
    /** No length, a negative one, or more than twelve hours. */
    LENGTH,
    /** It starts in the future, or so long ago that it would be deleted again. */
    MOMENT,
    /** There is no such customer among those the person may see. */
    NO_CUSTOMER,
    /** The id is that of somebody else's note. */
    NOT_YOURS;

    /** The sentence's message key. */
    public String message() {
        return "week.sheet.refused." + name().toLowerCase(Locale.ROOT);
    }
}
