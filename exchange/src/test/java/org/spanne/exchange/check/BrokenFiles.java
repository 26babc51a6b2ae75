package org.spanne.exchange.check;

import static org.spanne.exchange.FolderTable.CUSTOMERS;
import static org.spanne.exchange.FolderTable.MAIL;
import static org.spanne.exchange.FolderTable.ORDERS;
import static org.spanne.exchange.FolderTable.PEOPLE;
import static org.spanne.exchange.FolderTable.TARGETS;
import static org.spanne.exchange.FolderTable.UNITS;
import static org.spanne.exchange.check.Broken.broken;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.IssueCode;

/** Files that are missing, written otherwise, or no such files at all. */
final class BrokenFiles {

    private static final String CUSTOMER_LINES = "customer_id,name,region\nC1,Müller,Süd\nC2,Größe,Ost\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private BrokenFiles() {}

    static Broken[] all() {
        return new Broken[] {
            broken("nothing at the path", f -> f.handIn("nowhere"), IssueCode.FOLDER_MISSING)
                    .acceptingNothing(),
            broken(
                            "empty folder",
                            f -> f.handIn("hollow").text("../hollow/.keep", "", StandardCharsets.UTF_8),
                            IssueCode.FOLDER_EMPTY)
                    .acceptingNothing(),
            broken(
                            "a picture",
                            f -> f.handIn("photo.png").text("../photo.png", "png", StandardCharsets.UTF_8),
                            IssueCode.KIND_UNKNOWN)
                    .acceptingNothing(),
            broken(
                            "another system's export",
                            f -> f.handIn("export")
                                    .text("../export/Kunden.csv", "Nr,Name\n1,A\n", StandardCharsets.UTF_8),
                            IssueCode.FILE_UNKNOWN,
                            IssueCode.FOLDER_EMPTY)
                    .acceptingNothing(),
            broken("file the format does not know", f -> f.file("kunden.csv", "a,b", "BAD,1"), IssueCode.FILE_UNKNOWN),
            broken(
                    "files that are no tables are nobody's business",
                    f -> f.file("README.md", "hello")
                            .file("reasons.txt", "hello")
                            .file(".DS_Store", "x")),
            broken(
                            "people missing",
                            f -> f.without("people.csv")
                                    .file("customers.csv", "customer_id,name", "C1,Good", "C2,Fine")
                                    .without("absences.csv", "order_events.csv", "activities.csv", "mail.csv"),
                            IssueCode.FILE_MISSING)
                    .accepting(PEOPLE, 0)
                    .accepting(FolderTable.ABSENCES, 0)
                    .accepting(FolderTable.ORDER_EVENTS, 0)
                    .accepting(FolderTable.ACTIVITIES, 0)
                    .accepting(MAIL, 0),
            broken(
                            "customers missing",
                            f -> onlyTargets(f).file("people.csv", "person_id,name,unit_id", "P1,A,U1", "P2,B,U1"),
                            IssueCode.FILE_MISSING)
                    .acceptingNothing()
                    .accepting(UNITS, 2)
                    .accepting(PEOPLE, 2)
                    .accepting(TARGETS, 1),
            broken(
                            "empty file",
                            f -> onlyTargets(f)
                                    .text("targets.csv", "", StandardCharsets.UTF_8)
                                    .text("customers.csv", "", StandardCharsets.UTF_8)
                                    .file("people.csv", "person_id,name,unit_id", "P1,A,U1"),
                            IssueCode.FILE_EMPTY)
                    .acceptingNothing()
                    .accepting(UNITS, 2)
                    .accepting(PEOPLE, 1),
            broken("header only", f -> f.file("targets.csv", "measure,value,unit_id"), IssueCode.FILE_WITHOUT_ROWS)
                    .accepting(TARGETS, 0),
            broken(
                            "rows under a broken file they refer to",
                            f -> f.file("customers.csv", "id,name", "BAD,BAD")
                                    .without(
                                            "contacts.csv",
                                            "activities.csv",
                                            "requirements.csv",
                                            "order_lines.csv",
                                            "order_events.csv")
                                    .file("orders.csv", "order_id,customer_id,ordered_at", "BAD,C1,2026-03-02"),
                            IssueCode.COLUMN_MISSING,
                            IssueCode.COLUMN_KEPT,
                            IssueCode.REFERENCE_UNREADABLE)
                    .accepting(CUSTOMERS, 0)
                    .accepting(FolderTable.CONTACTS, 0)
                    .accepting(ORDERS, 0)
                    .accepting(FolderTable.ACTIVITIES, 0)
                    .accepting(FolderTable.REQUIREMENTS, 0)
                    .accepting(FolderTable.ORDER_LINES, 0)
                    .accepting(FolderTable.ORDER_EVENTS, 0),
            broken(
                            "required column missing",
                            f -> f.file("targets.csv", "measure,unit_id", "BAD,U1"),
                            IssueCode.COLUMN_MISSING)
                    .accepting(TARGETS, 0),
            broken("column twice", f -> f.file("targets.csv", "measure,value,Value", "BAD,1,2"), IssueCode.COLUMN_TWICE)
                    .accepting(TARGETS, 0),
            broken(
                            "attribute twice",
                            f -> onlyTargets(f)
                                    .file("customers.csv", "customer_id,name,size,Size", "C1,BAD,1,2")
                                    .file("people.csv", "person_id,name,unit_id", "P1,A,U1"),
                            IssueCode.COLUMN_TWICE,
                            IssueCode.COLUMN_KEPT)
                    .acceptingNothing()
                    .accepting(UNITS, 2)
                    .accepting(PEOPLE, 1)
                    .accepting(TARGETS, 1),
            broken(
                    "unknown columns",
                    f -> f.file("customers.csv", "customer_id,name,Umsatzklasse", "C1,Good,A", "C2,Fine,B")
                            .file("targets.csv", "measure,value,colour", "share,1,BAD"),
                    IssueCode.COLUMN_KEPT,
                    IssueCode.COLUMN_IGNORED),
            broken(
                    "column without a name",
                    f -> f.file("targets.csv", "measure,,value", "share,BAD,1"),
                    IssueCode.COLUMN_UNNAMED),
            broken(
                    "columns in another case and order",
                    f -> f.file("customers.csv", "Name,Customer ID,PARENT-ID", "Good,C1,", "Fine,C2,C1")),
            broken("file name in another case", f -> f.renamed("targets.csv", "Targets.CSV"), IssueCode.FILE_NAME_CASE),
            broken("table twice", f -> f.file("z/targets.csv", "measure,value", "BAD,1"), IssueCode.FILE_TWICE),
            broken(
                            "mail with subjects",
                            f -> f.file(
                                    "mail.csv", "person_id,sent_at,direction,Subject", "P1,2026-03-02T12:00Z,sent,BAD"),
                            IssueCode.MAIL_CONTENT)
                    .accepting(MAIL, 0),
            broken(
                            "mail with bodies",
                            f -> f.file(
                                    "mail.csv",
                                    "person_id,sent_at,direction,mail_body",
                                    "P1,2026-03-02T12:00Z,sent,BAD"),
                            IssueCode.MAIL_CONTENT)
                    .accepting(MAIL, 0),
            broken(
                            "delimiter that is none",
                            f -> f.file("targets.csv", "measure:value", "BAD:1"),
                            IssueCode.COLUMN_MISSING,
                            IssueCode.COLUMN_IGNORED)
                    .accepting(TARGETS, 0),
            broken(
                            "semicolons under a header with commas",
                            f -> f.file("targets.csv", "measure,value", "BAD;1"),
                            IssueCode.ROW_SHORT)
                    .accepting(TARGETS, 0),
            broken("semicolons", f -> f.file("targets.csv", "measure;value", "share;1"), IssueCode.DIALECT_RECOGNISED),
            broken("tabs", f -> f.file("targets.csv", "measure\tvalue", "share\t1"), IssueCode.DIALECT_RECOGNISED),
            broken("pipes", f -> f.file("targets.csv", "measure|value", "share|1"), IssueCode.DIALECT_RECOGNISED),
            broken(
                    "Excel's sep line",
                    f -> f.file("targets.csv", "sep=;", "measure;value", "share;1"),
                    IssueCode.DIALECT_RECOGNISED),
            broken("old Mac line ends", f -> f.text("targets.csv", "measure,value\rshare,1\r", StandardCharsets.UTF_8)),
            broken(
                    "Windows line ends",
                    f -> f.text("targets.csv", "measure,value\r\nshare,1\r\n", StandardCharsets.UTF_8)),
            broken(
                    "decimal comma recognised",
                    f -> f.file("targets.csv", "measure;value", "revenue;1.234,56"),
                    IssueCode.DIALECT_RECOGNISED),
            broken(
                    "decimal comma and point in one file",
                    f -> f.file("targets.csv", "measure;value", "revenue;1234.56", "BAD;1.234,56"),
                    IssueCode.DIALECT_RECOGNISED,
                    IssueCode.NUMBER_DECIMAL_COMMA),
            broken(
                    "UTF-8 with BOM",
                    f -> f.text("targets.csv", "\uFEFFmeasure,value\nshare,1\n", StandardCharsets.UTF_8)),
            broken(
                    "UTF-16 with BOM",
                    f -> f.text("customers.csv", "\uFEFF" + CUSTOMER_LINES, StandardCharsets.UTF_16LE),
                    IssueCode.DIALECT_RECOGNISED),
            broken(
                    "UTF-16 big-endian with BOM",
                    f -> f.text("customers.csv", "\uFEFF" + CUSTOMER_LINES, StandardCharsets.UTF_16BE),
                    IssueCode.DIALECT_RECOGNISED),
            broken(
                    "UTF-16 without BOM",
                    f -> f.text("customers.csv", CUSTOMER_LINES, StandardCharsets.UTF_16LE),
                    IssueCode.DIALECT_RECOGNISED),
            broken("windows-1252", f -> f.text("customers.csv", CUSTOMER_LINES, WINDOWS), IssueCode.DIALECT_RECOGNISED),
            broken(
                            "workbook named .csv",
                            f -> f.bytes(
                                    "targets.csv",
                                    TestFolder.zip(Map.of("xl/workbook.xml", new byte[] {'B', 'A', 'D'}))),
                            IssueCode.FILE_NOT_TEXT)
                    .accepting(TARGETS, 0),
            broken("random bytes named .csv", f -> f.bytes("targets.csv", noise()), IssueCode.FILE_NOT_TEXT)
                    .accepting(TARGETS, 0),
            broken(
                            "folder named like a file",
                            f -> f.without("targets.csv").file("targets.csv/x.md", "BAD"),
                            IssueCode.FILE_UNREADABLE)
                    .accepting(TARGETS, 0),
            broken(
                            "header with a broken quote",
                            f -> f.file("targets.csv", "measure,\"value", "BAD,1"),
                            IssueCode.QUOTE_BROKEN)
                    .accepting(TARGETS, 0),
            broken(
                    "calendar of nobody",
                    f -> f.file("calendars/P1.ics", "x")
                            .file("calendars/P1.work.ics", "x")
                            .file("calendars/P77.ics", "x"),
                    IssueCode.CALENDAR_PERSON_UNKNOWN),
        };
    }

    /** Units and targets only. */
    private static TestFolder onlyTargets(TestFolder folder) {
        return folder.without(
                "company.csv",
                "people.csv",
                "absences.csv",
                "customers.csv",
                "contacts.csv",
                "modules.csv",
                "module_constraints.csv",
                "offers.csv",
                "offer_modules.csv",
                "orders.csv",
                "order_lines.csv",
                "order_events.csv",
                "activities.csv",
                "mail.csv",
                "requirements.csv");
    }

    private static byte[] noise() {
        byte[] bytes = new byte[4_096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
