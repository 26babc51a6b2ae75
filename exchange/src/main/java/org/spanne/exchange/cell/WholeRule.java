package org.spanne.exchange.cell;

import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** A whole number within bounds, both included, also written with zeros behind the point. */
record WholeRule(long min, long max, DecimalRule decimal) implements CellRule {

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        String number = decimal.normal(cell, reading);
        if (number == null) {
            return null;
        }
        int point = number.indexOf('.');
        if (point >= 0 && number.chars().skip(point + 1L).anyMatch(c -> c != '0')) {
            return reading.refuse(IssueCode.NUMBER_NOT_WHOLE);
        }
        String whole = point < 0 ? number : number.substring(0, point);
        reading.number(Long.parseLong(whole));
        return whole;
    }
}
