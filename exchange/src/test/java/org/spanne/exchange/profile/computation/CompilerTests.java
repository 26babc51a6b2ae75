package org.spanne.exchange.profile.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.NotComputable;

class CompilerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Qty * Price                           | 0.0360
            Qty + 1 - 2 * 3                       | -2
            -Qty                                  | -3
            - -Qty                                | 3
            10 / 4                                | 2.5
            1000 / 0.001                          | 1000000
            Nothing * 3                           | ``
            -Nothing                              | ``
            Qty & '/' & Status                    | 3/5
            trim(Name)                            | Müller & Söhne
            upper('straße')                       | STRASSE
            lower('ABC')                          | abc
            capitalise('ken')                     | Ken
            capitalise('')                        | ``
            length('abcd')                        | 4
            substring('abcdef', 2, 3)             | bcd
            substring('abcdef', 5)                | ef
            substring('abc', 9, 2)                | ``
            before('a@b.c', '@')                  | a
            before('abc', '@')                    | abc
            after('a@b.c', '@')                   | b.c
            after('abc', '@')                     | ``
            strip_right(after(Login, '\\'), '0123456789') | ken
            replace('a-b-c', '-', '')             | abc
            replace('abc', '', 'x')               | abc
            pad_left('42', 5)                     | 00042
            pad_left('42', 5, ' ') & '.'          | `   42.`
            strip_left('000120', '0')             | 120
            concat(Qty, '-', Status, '-', Nothing) | 3-5-
            contains(Name, 'Söhne')               | true
            starts_with('abc', 'b')               | false
            ends_with('abc', 'bc')                | true
            coalesce(Nothing, Absent, Qty, Name)  | 3
            coalesce(Nothing, Absent)             | ``
            present(Nothing)                      | false
            present(Qty)                          | true
            if(Qty > 2, 'many', 'few')            | many
            map(Status, 'status')                 | delivered
            map(Qty, 'status')                    | open
            map(Qty, 'plain')                     | 3
            whole(StoreID)                        | 934
            whole(Nothing)                        | ``
            round(2.345, 2)                       | 2.35
            round(2.5)                            | 3
            abs(-2.50)                            | 2.50
            number('1,234.5', '.')                | 1234.5
            number('1.234,5', ',')                | 1234.5
            number(sap.Betrag)                    | -1234.50
            number(Nothing)                       | ``
            number(3)                             | 3
            date(sap.Datum)                       | 2025-12-24
            date('31.12.25', 'dd.MM.yy')          | 2025-12-31
            date(Time)                            | 2011-05-31
            datetime(Time)                        | 2011-05-31T14:05:09
            datetime(Day)                         | 2011-05-31T00:00:00
            datetime('20250102')                  | 2025-01-02T00:00:00
            date(Day) + 7                         | 2011-06-07
            date(Day) - 31                        | 2011-04-30
            datetime(Time) + 1                    | 2011-06-01T14:05:09
            plus_minutes(datetime(Time), 1.5)     | 2011-05-31T14:06:39
            plus_minutes(datetime(Time), Nothing) | ``
            date(sap.Datum) - date('2025-12-01')  | 23
            format(date(Day), 'dd.MM.yyyy')       | 31.05.2011
            format(datetime(Time), 'HH:mm')       | 14:05
            format(Nothing, 'dd.MM.yyyy')         | ``
            latitude(Geo)                         | 47.786992
            longitude('0x' & Geo)                 | -122.164645
            latitude(Nothing)                     | ``
            xml(Xml, 'a')                         | 1 & 2
            xml(Xml, 'missing')                   | ``
            sap.Name                              | Joined
            name                                  | `  Müller & Söhne `
            orders.Qty                            | 3
            true                                  | true
            """)
    void computes(String expression, String expected) throws MalformedExpression {
        assertThat(Computed.value(expression).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Qty = 3                               | true
            Qty = 3.0                             | true
            Qty = '3.0'                           | false
            StoreID = 934                         | true
            Status != 6                           | true
            Name <> Name                          | false
            Nothing = ''                          | true
            Nothing = 0                           | false
            Qty < 10                              | true
            '10' < '9'                            | false
            Day >= '2011-01-01'                   | true
            Day < '2011-01-01'                    | false
            Nothing < 5                           | false
            Nothing >= 0                          | false
            not Qty = 3                           | false
            not not Qty = 3                       | true
            Qty = 3 and Status = 5                | true
            Qty = 4 and Name                      | false
            Qty = 3 or Name                       | true
            Status in (4, 5)                      | true
            Status in ('4', '6')                  | false
            not Status in ('4', '6')              | true
            date(Day) = '2011-05-31'              | true
            """)
    void compares(String expression, String expected) throws MalformedExpression {
        assertThat(Computed.value(expression).text()).isEqualTo(expected);
    }

    @Test
    void leavesTheUnchosenPartUncomputed() throws MalformedExpression {
        assertThat(Computed.value("if(Qty = 0, '', 6 / Qty)").text()).isEqualTo("2");
        assertThat(Computed.value("if(Qty = 3, 'fine', number(Name))").text()).isEqualTo("fine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Qty + sap.Rohtext   | abc  | 'abc' is not a number. Maybe it has to be read with number(column, ',') first.
            not Qty             | 3    | '3' is neither true nor false. Maybe compare it: column = 'value'.
            if(Qty, 1, 2)       | 3    | '3' is neither true nor false. Maybe compare it: column = 'value'.
            number(sap.Rohtext) | abc  | 'abc' is not a number with ',' as decimal sign. Maybe number(column, '.') is meant.
            date('31.02.2025', 'dd.MM.yyyy') | 31.02.2025 | '31.02.2025' is not a date like dd.MM.yyyy. Maybe the source has another pattern, or the date does not exist.
            date(sap.Rohtext)   | abc  | 'abc' is not a date like dd.MM.yyyy. Maybe the source has another pattern, or the date does not exist.
            format('abc', 'dd.MM.yyyy') | abc | 'abc' cannot be written as dd.MM.yyyy. Maybe it has to be read with date(column, 'pattern') first.
            format(date(Day), 'HH:mm')  | 2011-05-31 | '2011-05-31' cannot be written as HH:mm. Maybe it has to be read with date(column, 'pattern') first.
            whole(2.5)          | 2.5  | '2.5' is not a whole number. Maybe round(column) is meant.
            1 / 0               | 1    | '1' is divided by 0. Maybe guard it: if(column = 0, '', …).
            date(Day) * 2       | 2    | '2' does not move a date with *. Maybe + or - and whole days, at most 100000.
            date(Day) + 0.5     | 0.5  | '0.5' does not move a date with +. Maybe + or - and whole days, at most 100000.
            date(Day) + 9999999 | 9999999 | '9999999' does not move a date with +. Maybe + or - and whole days, at most 100000.
            plus_minutes(Day, 5) | 2011-05-31 | '2011-05-31' is not a date with a time. Maybe it has to be read with datetime(column) first.
            plus_minutes(datetime(Time), 99999999) | 99999999 | '99999999' minutes are more than 10000000. Maybe it holds seconds.
            latitude('E610')    | E610 | 'E610' is no geography point of SQL Server in hex. Maybe another column is meant.
            xml('<a', 'a')      | <a   | '<a' is not XML. Maybe another column is meant than the one with a.
            pad_left('1', 5000) | 1    | '1' is filled with one character up to a width of 1000, not with '0' up to 5000.
            round(1, 99)        | 99   | '99' is no number of places. Maybe 0 to 20.
            substring('abc', 1.5) | 1.5 | '1.5' is no whole number that counts characters.
            """)
    void saysWhatAValueLacks(String expression, String offending, String sentence) {
        assertThatExceptionOfType(NotComputable.class)
                .isThrownBy(() -> Computed.value(expression))
                .satisfies(refused -> {
                    assertThat(refused.offending()).isEqualTo(offending);
                    assertThat(refused.sentence()).isEqualTo(sentence);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Qty + Prise              | orders has no column Prise (at 7). Maybe Price is meant.
            Betrag                   | orders has no column Betrag (at 1). Maybe sap.Betrag is meant.
            spa.Betrag               | There is no source or join spa here (at 1). Maybe sap is meant.
            trimm(Name)              | There is no function trimm() (at 1). Maybe trim() is meant.
            replace(Name, 'a')       | replace() at 1 is given 2 arguments. Maybe replace(text, what, with) is meant.
            map(Status, 'stauts')    | There is no map stauts (at 1). Maybe status is meant.
            map(Status, Name)        | Argument 2 of map() at 1 has to be the name of a map in quotes, the same for every row. Maybe map(value, 'map').
            date(Day, 'qqqq-bb')     | 'qqqq-bb' in date() at 1 is no date pattern. Maybe 'dd.MM.yyyy' or 'yyyy-MM-dd HH:mm'.
            number(Qty, ';')         | ';' in number() at 1 is no decimal sign. Maybe ',' or '.'.
            sum(Qty)                 | sum() at 1 needs a group. Maybe group_by is missing here.
            """)
    void refusesNamesThatAreNotThere(String expression, String sentence) {
        assertThatExceptionOfType(MalformedExpression.class)
                .isThrownBy(() -> Computed.value(expression))
                .withMessage(sentence);
    }

    @Test
    void neverLoadsWhatXmlPointsTo() {
        String attack = "<!DOCTYPE a [<!ENTITY x SYSTEM ''file:///etc/passwd''>]><a>&x;</a>";

        assertThatExceptionOfType(NotComputable.class).isThrownBy(() -> Computed.value("xml('" + attack + "', 'a')"));
    }
}
