package org.spanne.exchange;

import java.util.Set;

/** The types of the format's columns by short names, so that the tables read as a table. */
final class ColumnTypes {

    static final ColumnType ID = new ColumnType.Id();
    static final ColumnType TEXT = new ColumnType.Text(2_000, false);
    static final ColumnType LONG_TEXT = new ColumnType.Text(100_000, true);
    static final ColumnType TEXTS = new ColumnType.Many(new ColumnType.Text(500, false));
    static final ColumnType LANGUAGE = new ColumnType.Language();
    static final ColumnType LANGUAGES = new ColumnType.Many(LANGUAGE);
    static final ColumnType EMAIL = new ColumnType.Email();
    static final ColumnType CURRENCY = new ColumnType.Currency();
    static final ColumnType COUNTRY = new ColumnType.Country();
    static final ColumnType TIME_ZONE = new ColumnType.TimeZone();
    static final ColumnType DATE = new ColumnType.Day();
    static final ColumnType DAY_OF_YEAR = new ColumnType.DayOfYear();
    static final ColumnType INSTANT = new ColumnType.Moment("");
    static final ColumnType YES_NO = new ColumnType.YesNo();
    static final ColumnType COUNT = new ColumnType.Whole(0, Integer.MAX_VALUE);
    static final ColumnType LATITUDE = number(-90, 90);
    static final ColumnType LONGITUDE = number(-180, 180);

    /** What {@code numeric(19,4)} holds. */
    private static final long MOST = 999_999_999_999_999L;

    static final ColumnType AMOUNT = number(-MOST, MOST);
    static final ColumnType NOT_NEGATIVE = number(0, MOST);

    private ColumnTypes() {}

    static ColumnType number(long min, long max) {
        return new ColumnType.Decimal(min, max);
    }

    static ColumnType choice(String... words) {
        return new ColumnType.Choice(Set.of(words));
    }

    static ColumnType reference(String table) {
        return new ColumnType.Reference(table);
    }

    static ColumnType instantOf(String personColumn) {
        return new ColumnType.Moment(personColumn);
    }

    static Column needed(String name, ColumnType type) {
        return new Column(name, type, true);
    }

    static Column optional(String name, ColumnType type) {
        return new Column(name, type, false);
    }
}
