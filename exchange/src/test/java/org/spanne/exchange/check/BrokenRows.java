package org.spanne.exchange.check;

import static org.spanne.exchange.FolderTable.ABSENCES;
import static org.spanne.exchange.FolderTable.COMPANY;
import static org.spanne.exchange.FolderTable.CUSTOMERS;
import static org.spanne.exchange.FolderTable.MODULES;
import static org.spanne.exchange.FolderTable.MODULE_CONSTRAINTS;
import static org.spanne.exchange.FolderTable.ORDERS;
import static org.spanne.exchange.FolderTable.ORDER_EVENTS;
import static org.spanne.exchange.FolderTable.ORDER_LINES;
import static org.spanne.exchange.FolderTable.PEOPLE;
import static org.spanne.exchange.FolderTable.REQUIREMENTS;
import static org.spanne.exchange.FolderTable.UNITS;
import static org.spanne.exchange.check.Broken.broken;

import java.nio.charset.StandardCharsets;
import org.spanne.exchange.issue.IssueCode;

/** Rows that are wrong among rows that are right. */
final class BrokenRows {

    private BrokenRows() {}

    static Broken[] all() {
        return new Broken[] {
            broken(
                    "duplicate id with other content",
                    f -> f.plus("customers.csv", "C1,BAD twin,,P1"),
                    IssueCode.ID_DUPLICATE),
            broken("the same row twice", f -> f.plus("customers.csv", "C1,Good,,P1"), IssueCode.ROW_REPEATED),
            broken(
                    "the same event twice in a table without ids",
                    f -> f.plus("order_events.csv", "A1,check,2026-03-02T10:00,2026-03-02T10:30,P1"),
                    IssueCode.ROW_REPEATED),
            broken("duplicate composite key", f -> f.plus("order_lines.csv", "A1,2,BAD,9,9"), IssueCode.ID_DUPLICATE),
            broken("a second company", f -> f.plus("company.csv", "BAD,CHF,,"), IssueCode.COMPANY_SEVERAL),
            broken(
                            "good row after a bad one of the same id",
                            f -> f.plus("customers.csv", "C9,BAD,,P99", "C9,Right,,P1"),
                            IssueCode.REFERENCE_UNKNOWN)
                    .accepting(CUSTOMERS, 3),
            broken(
                            "dangling reference",
                            f -> f.plus("customers.csv", "C9,BAD,,P99", "C8,Right,,P2"),
                            IssueCode.REFERENCE_UNKNOWN)
                    .accepting(CUSTOMERS, 3),
            broken(
                    "reference that differs in case",
                    f -> f.plus("contacts.csv", "BAD,c1,Dora"),
                    IssueCode.REFERENCE_UNKNOWN),
            broken(
                            "rows behind a rejected row, over three tables",
                            f -> f.plus("customers.csv", "C9,BAD,,P99")
                                    .plus("orders.csv", "A9,C9,2026-03-02,,open,EUR,1", "A8,C1,2026-03-02,,open,EUR,1")
                                    .plus("order_lines.csv", "A9,1,BAD,1,1", "A8,1,Right,1,1"),
                            IssueCode.REFERENCE_UNKNOWN,
                            IssueCode.REFERENCE_REJECTED)
                    .accepting(ORDERS, 3)
                    .accepting(ORDER_LINES, 3),
            broken(
                    "parent cycle among customers",
                    f -> f.plus("customers.csv", "C7,BAD,C8,P1", "C8,BAD,C9,P1", "C9,BAD,C7,P1", "C10,BAD below,C7,P1"),
                    IssueCode.PARENT_CYCLE,
                    IssueCode.REFERENCE_REJECTED),
            broken(
                    "a unit that is its own parent",
                    f -> f.plus("units.csv", "U9,BAD,other,U9"),
                    IssueCode.PARENT_CYCLE),
            broken(
                            "parent that is wrong itself, below its child",
                            f -> f.plus(
                                    "units.csv",
                                    "U8,BAD,other,U9",
                                    "U9,BAD,nonsense,U1",
                                    "U7,Right,other,U6",
                                    "U6,Right,,"),
                            IssueCode.CHOICE_UNKNOWN,
                            IssueCode.REFERENCE_REJECTED)
                    .accepting(UNITS, 4),
            broken("dangling parent", f -> f.plus("customers.csv", "C9,BAD,C77,P1"), IssueCode.REFERENCE_UNKNOWN),
            broken(
                            "2026-02-30",
                            f -> f.plus("absences.csv", "P2,2026-02-30,2026-03-01", "P2,2026-02-28,2026-03-01"),
                            IssueCode.DATE_IMPOSSIBLE)
                    .accepting(ABSENCES, 2),
            broken(
                            "29 February in no leap year",
                            f -> f.plus(
                                    "orders.csv",
                                    "BAD,C1,2025-02-29T10:00Z,,open,EUR,1",
                                    "A9,C1,2024-02-29T10:00Z,,open,EUR,1"),
                            IssueCode.DATE_IMPOSSIBLE)
                    .accepting(ORDERS, 3),
            broken("Excel serial date", f -> f.plus("absences.csv", "P2,46083,46087"), IssueCode.DATE_SERIAL),
            broken(
                    "Excel serial moment",
                    f -> f.plus("orders.csv", "BAD,C1,46083.395833,,open,EUR,1"),
                    IssueCode.DATE_SERIAL),
            broken("German date", f -> f.plus("absences.csv", "P2,02.03.2026,06.03.2026"), IssueCode.DATE_INVALID),
            broken("American date", f -> f.plus("absences.csv", "P2,3/2/2026,3/6/2026"), IssueCode.DATE_INVALID),
            broken(
                    "the year 202",
                    f -> f.plus("absences.csv", "P2,0202-03-02,2026-03-06"),
                    IssueCode.DATE_OUT_OF_RANGE),
            broken(
                    "25 o'clock",
                    f -> f.plus("orders.csv", "BAD,C1,2026-03-02T25:00:00Z,,open,EUR,1"),
                    IssueCode.TIME_INVALID),
            broken(
                    "hour without minutes",
                    f -> f.plus("orders.csv", "BAD,C1,2026-03-02T09,,open,EUR,1"),
                    IssueCode.TIME_INVALID),
            broken(
                    "zone name where an offset belongs",
                    f -> f.plus("orders.csv", "BAD,C1,2026-03-02T09:00:00 Europe/Berlin,,open,EUR,1"),
                    IssueCode.TIME_INVALID),
            broken(
                    "end before start of an activity",
                    f -> f.plus("activities.csv", "BAD,P1,meeting,2026-03-02T10:00,2026-03-02T09:00,"),
                    IssueCode.END_BEFORE_START),
            broken(
                    "end before start only once offsets count",
                    f -> f.plus("activities.csv", "BAD,P1,meeting,2026-03-02T10:00Z,2026-03-02T10:30+01:00,"),
                    IssueCode.END_BEFORE_START),
            broken(
                    "absence that ends before it begins",
                    f -> f.plus("absences.csv", "P2,2026-03-06,2026-03-02"),
                    IssueCode.END_BEFORE_START),
            broken(
                    "offer valid to before from",
                    f -> f.plus("offers.csv", "O9,BAD,1,2026-01-02,2026-01-01"),
                    IssueCode.END_BEFORE_START),
            broken(
                            "delivered before ordered",
                            f -> f.plus("orders.csv", "A9,C1,2026-03-02T09:00Z,2026-03-01T09:00Z,delivered,EUR,1"),
                            IssueCode.END_BEFORE_ORDER)
                    .accepting(ORDERS, 3),
            broken("negative hours", f -> f.plus("people.csv", "P9,BAD,U2,-8"), IssueCode.NUMBER_NEGATIVE),
            broken("200 hours a week", f -> f.plus("people.csv", "P9,BAD,U2,200"), IssueCode.NUMBER_OUT_OF_RANGE),
            broken("hours with unit", f -> f.plus("people.csv", "P9,BAD,U2,40h"), IssueCode.NUMBER_INVALID),
            broken("not a number", f -> f.plus("people.csv", "P9,BAD,U2,NaN"), IssueCode.NUMBER_INVALID),
            broken(
                    "1.234,56 in a file with decimal points",
                    f -> f.plus("orders.csv", "BAD,C1,2026-03-02,,open,EUR,\"1.234,56\""),
                    IssueCode.NUMBER_DECIMAL_COMMA),
            broken(
                    "1,234.56 with thousands separator",
                    f -> f.plus("orders.csv", "BAD,C1,2026-03-02,,open,EUR,\"1,234.56\""),
                    IssueCode.NUMBER_INVALID),
            broken(
                    "amount that no database column holds",
                    f -> f.plus(
                            "orders.csv",
                            "BAD,C1,2026-03-02,,open,EUR,1000000000000000",
                            "BAD2,C1,2026-03-02,,open,EUR," + "9".repeat(400)),
                    IssueCode.NUMBER_OUT_OF_RANGE),
            broken("half a line number", f -> f.plus("order_lines.csv", "A1,1.5,BAD,1,1"), IssueCode.NUMBER_NOT_WHOLE),
            broken(
                    "negative quantity on an order that is no credit note",
                    f -> f.plus("order_lines.csv", "A1,9,BAD,-1,1"),
                    IssueCode.QUANTITY_NEGATIVE),
            broken(
                            "negative quantity on a credit note is right",
                            f -> f.plus("orders.csv", "A9,C1,2026-03-02,,delivered,EUR,-5")
                                    .plus("order_lines.csv", "A9,1,Back,-1,5"))
                    .accepting(ORDERS, 3)
                    .accepting(ORDER_LINES, 3),
            broken(
                    "unknown currency",
                    f -> f.plus("orders.csv", "BAD,C1,2026-03-02,,open,EURO,1"),
                    IssueCode.CURRENCY_UNKNOWN),
            broken(
                            "unknown time zone",
                            f -> f.file("company.csv", "name,currency,time_zone", "BAD,EUR,Europe/Bonn"),
                            IssueCode.TIME_ZONE_UNKNOWN,
                            IssueCode.ZONE_ASSUMED)
                    .accepting(COMPANY, 0),
            broken(
                            "unknown country",
                            f -> f.file("company.csv", "name,time_zone,country", "BAD,Europe/Berlin,Germany"),
                            IssueCode.COUNTRY_UNKNOWN,
                            IssueCode.ZONE_ASSUMED)
                    .accepting(COMPANY, 0),
            broken(
                            "unknown language in a list",
                            f -> f.file("company.csv", "name,time_zone,languages", "BAD,Europe/Berlin,de;klingon"),
                            IssueCode.LANGUAGE_UNKNOWN,
                            IssueCode.ZONE_ASSUMED)
                    .accepting(COMPANY, 0),
            broken(
                            "fiscal year that starts on no day",
                            f -> f.file("company.csv", "name,time_zone,fiscal_year_start", "BAD,Europe/Berlin,13-01"),
                            IssueCode.DAY_OF_YEAR_INVALID,
                            IssueCode.ZONE_ASSUMED)
                    .accepting(COMPANY, 0),
            broken(
                    "latitude beyond the pole",
                    f -> f.file("customers.csv", "customer_id,name,latitude", "C1,Good,48.1", "C2,Fine,", "C9,BAD,91"),
                    IssueCode.NUMBER_OUT_OF_RANGE),
            broken("unknown kind", f -> f.plus("units.csv", "U9,BAD,sales,"), IssueCode.CHOICE_UNKNOWN),
            broken("neither yes nor no", f -> f.plus("modules.csv", "M9,BAD,1,perhaps"), IssueCode.YES_NO_INVALID),
            broken(
                    "no e-mail address: the cell is dropped, the row stays",
                    f -> f.file("contacts.csv", "contact_id,customer_id,email", "K1,C1,BAD at example"),
                    IssueCode.EMAIL_INVALID),
            broken("required cell empty", f -> f.plus("customers.csv", "BAD,,,P1"), IssueCode.CELL_MISSING),
            broken("id of blanks", f -> f.plus("customers.csv", "   ,BAD,,P1"), IssueCode.CELL_MISSING),
            broken(
                    "id of 201 characters",
                    f -> f.plus("customers.csv", "BAD" + "x".repeat(198) + ",n,,P1"),
                    IssueCode.TEXT_TOO_LONG),
            broken(
                    "text longer than a text may be",
                    f -> f.plus("customers.csv", "C9,BAD" + "x".repeat(2_000) + ",,P1"),
                    IssueCode.TEXT_TOO_LONG),
            broken("row too short", f -> f.plus("customers.csv", "C9,BAD"), IssueCode.ROW_SHORT),
            broken("row too long", f -> f.plus("customers.csv", "C9,BAD,,P1,x"), IssueCode.ROW_LONG),
            broken("further empty cells are harmless", f -> f.plus("customers.csv", "C9,Right,,P1,,", "", ",,,"))
                    .accepting(CUSTOMERS, 3),
            broken(
                    "formula in a cell",
                    f -> f.plus(
                            "customers.csv",
                            "C8,\"=HYPERLINK(\"\"http://BAD\"\")\",,P1",
                            "C9,@SUM(BAD),,P1",
                            "C10,+BAD!A1,,P1"),
                    IssueCode.FORMULA),
            broken(
                            "plus, minus and at sign that are no formula",
                            f -> f.plus("customers.csv", "C8,+49 30 123,,P1", "C9,@home GmbH,,P1", "C10,- ohne -,,P1"))
                    .accepting(CUSTOMERS, 5),
            broken(
                            "spreadsheet error",
                            f -> f.plus("people.csv", "P9,#N/A,U2,40", "P8,#WERT!,U2,40", "P7,#1 Shop,U2,40"),
                            IssueCode.SPREADSHEET_ERROR)
                    .accepting(PEOPLE, 3),
            broken("NUL in a cell", f -> f.plus("customers.csv", "C9,BAD\0,,P1"), IssueCode.NUL_CHARACTER),
            broken("text garbled on the way", f -> f.plus("customers.csv", "C9,MÃ¼ller,,P1"), IssueCode.TEXT_GARBLED)
                    .accepting(CUSTOMERS, 3),
            broken(
                    "broken UTF-8 in one row",
                    f -> f.plus("customers.csv", "C8,Müller & Söhne für Österreich,,P1")
                            .bytes(
                                    "customers.csv",
                                    withBrokenByte("customer_id,name\nC1,Good\nC2,Müller Söhne\nC9,BAD?\n")),
                    IssueCode.ENCODING_BROKEN),
            broken(
                            "text after a closing quote",
                            f -> f.plus("customers.csv", "C8,\"BAD\"x,,P1", "C9,Right,,P1"),
                            IssueCode.QUOTE_BROKEN)
                    .accepting(CUSTOMERS, 3),
            broken(
                            "quote never closed, many rows before the end",
                            f -> f.plus("customers.csv", "C7,\"BAD,,P1", "C8,Right,,P1", "C9,Right,,P1"),
                            IssueCode.QUOTE_BROKEN)
                    .accepting(CUSTOMERS, 4),
            broken(
                            "quote closed by the quote of a later row",
                            f -> f.plus("customers.csv", "C7,\"BAD,,P1", "C8,Right,,P1", "C9,\"Right, too\",,P1"),
                            IssueCode.QUOTE_BROKEN)
                    .accepting(CUSTOMERS, 4),
            broken(
                            "quote closed at the end of a later cell",
                            f -> f.plus("customers.csv", "C7,\"BAD,,P1", "C8,Screen 24\",,P1", "C9,Right,,P1"),
                            IssueCode.QUOTE_BROKEN)
                    .accepting(CUSTOMERS, 4),
            broken(
                            "quote inside a cell without quotes is a character",
                            f -> f.plus("customers.csv", "C9,24\" screen,,P1"))
                    .accepting(CUSTOMERS, 3),
            broken(
                            "line break in a name",
                            f -> f.plus("customers.csv", "C9,\"Right\nHouse\",,P1"),
                            IssueCode.LINE_BREAK)
                    .accepting(CUSTOMERS, 3),
            broken(
                            "line break in a text that may have them",
                            f -> f.plus("requirements.csv", "R9,C1,2026-03-02,\"a\nb\""))
                    .accepting(REQUIREMENTS, 2),
            broken(
                            "cell of 10 MB",
                            f -> f.plus("customers.csv", "C8,BAD" + "x".repeat(10_000_000) + ",,P1", "C9,Right,,P1"),
                            IssueCode.CELL_TOO_LONG)
                    .accepting(CUSTOMERS, 3),
            broken(
                            "quoted cell of 10 MB",
                            f -> f.plus(
                                    "customers.csv", "C8,\"BAD" + "x".repeat(10_000_000) + "\",,P1", "C9,Right,,P1"),
                            IssueCode.CELL_TOO_LONG)
                    .accepting(CUSTOMERS, 3),
            broken("times without offset where no zone is known", f -> f.without("company.csv"), IssueCode.ZONE_ASSUMED)
                    .accepting(COMPANY, 0),
            broken(
                            "no modules to look up",
                            f -> f.without("modules.csv", "module_constraints.csv"),
                            IssueCode.REFERENCE_UNCHECKED)
                    .accepting(MODULES, 0)
                    .accepting(MODULE_CONSTRAINTS, 0),
            broken(
                            "event of an unknown unit and order",
                            f -> f.file(
                                    "order_events.csv",
                                    "order_id,activity,started_at,unit_id",
                                    "A77,BAD,2026-03-02,U1",
                                    "A1,BAD,2026-03-02,U77"),
                            IssueCode.REFERENCE_UNKNOWN)
                    .accepting(ORDER_EVENTS, 0),
        };
    }

    private static byte[] withBrokenByte(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        return bytes;
    }
}
