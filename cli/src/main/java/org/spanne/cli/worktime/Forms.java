package org.spanne.cli.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How days, times of day and zones are written in options; what is written otherwise is refused with an example. */
final class Forms {

    private Forms() {}

    /** A day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return read(text, LocalDate::parse, "day", "2026-03-02");
        }
    }

    /** A time of day. */
    static final class TimeOfDay implements ITypeConverter<LocalTime> {
        @Override
        public LocalTime convert(String text) {
            return read(text, LocalTime::parse, "time of day", "08:30");
        }
    }

    /** A time zone. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            return read(text, ZoneId::of, "time zone", "Europe/Berlin");
        }
    }

    private static <T> T read(String text, Function<String, T> form, String what, String example) {
        try {
            return form.apply(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no " + what + ". Maybe write it like " + example + ".");
        }
    }
}
