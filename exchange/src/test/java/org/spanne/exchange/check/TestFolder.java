package org.spanne.exchange.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.spanne.exchange.Limits;
import org.spanne.exchange.source.FolderSource;

/** A small sound company folder in which a test breaks something. */
final class TestFolder {

    private final Path dir;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Path handedIn;

    private TestFolder(Path dir) {
        this.dir = dir;
        this.handedIn = dir.resolve("company");
    }

    static TestFolder empty(Path dir) {
        return new TestFolder(dir);
    }

    /** A folder with all files of the format, in which the check finds nothing at all. */
    static TestFolder sound(Path dir) {
        return new TestFolder(dir)
                .file("company.csv", "name,currency,time_zone,country", "Acme,EUR,Europe/Berlin,DE")
                .file("units.csv", "unit_id,name,kind,parent_id", "U1,House,other,", "U2,Sales,frontline,U1")
                .file("people.csv", "person_id,name,unit_id,hours_per_week", "P1,Anna,U2,40", "P2,Ben,U2,20")
                .file("absences.csv", "person_id,from,to", "P1,2026-03-02,2026-03-06")
                .file("customers.csv", "customer_id,name,parent_id,owner_person_id", "C1,Good,,P1", "C2,Fine,C1,P2")
                .file("contacts.csv", "contact_id,customer_id,name", "K1,C1,Carla")
                .file("modules.csv", "module_id,name,hours_setup,standard", "M1,Frame,2,true", "M2,Drive,1.5,false")
                .file("module_constraints.csv", "module_id,kind,other_module_id", "M1,requires,M2")
                .file("offers.csv", "offer_id,name,list_price,valid_from,valid_to", "O1,Line,100,2026-01-01,2027-01-01")
                .file("offer_modules.csv", "offer_id,module_id,quantity", "O1,M1,1")
                .file(
                        "orders.csv",
                        "order_id,customer_id,ordered_at,delivered_at,status,currency,revenue",
                        "A1,C1,2026-03-02T09:30:00+01:00,2026-03-20,delivered,EUR,1000.50",
                        "A2,C2,2026-03-03,,open,,200")
                .file(
                        "order_lines.csv",
                        "order_id,line_no,item,quantity,unit_price",
                        "A1,1,Frame,2,500",
                        "A1,2,Bolt,1,0.50")
                .file(
                        "order_events.csv",
                        "order_id,activity,started_at,ended_at,person_id",
                        "A1,check,2026-03-02T10:00,2026-03-02T10:30,P1")
                .file(
                        "activities.csv",
                        "activity_id,person_id,kind,started_at,ended_at,customer_id",
                        "T1,P1,meeting,2026-03-02T09:00,2026-03-02T10:00,C1",
                        "T2,P2,call,2026-03-02T11:00Z,2026-03-02T11:15Z,")
                .file(
                        "mail.csv",
                        "person_id,sent_at,direction,to_domains",
                        "P1,2026-03-02T12:00Z,sent,good.example;fine.example")
                .file(
                        "requirements.csv",
                        "requirement_id,customer_id,captured_at,text",
                        "R1,C1,2026-03-02T09:00Z,Faster")
                .file("targets.csv", "measure,value,unit_id", "customer_time_share,0.6,U2");
    }

    TestFolder file(String name, String... lines) {
        return text(name, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    TestFolder text(String name, String text, Charset encoding) {
        return bytes(name, text.getBytes(encoding));
    }

    TestFolder bytes(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Adds lines to the end of a file. */
    TestFolder plus(String name, String... lines) {
        byte[] before = files.getOrDefault(name, new byte[0]);
        String more = String.join("\n", lines) + "\n";
        return text(name, new String(before, StandardCharsets.UTF_8) + more, StandardCharsets.UTF_8);
    }

    TestFolder without(String... names) {
        for (String name : names) {
            files.remove(name);
        }
        return this;
    }

    TestFolder renamed(String name, String other) {
        byte[] content = files.remove(name);
        return bytes(other, content == null ? new byte[0] : content);
    }

    TestFolder gzipped(String name) {
        return renamed(name, name + ".gz").bytes(name + ".gz", gzip(files.getOrDefault(name + ".gz", new byte[0])));
    }

    /** Hands in another path than the folder. */
    TestFolder handIn(String name) {
        handedIn = dir.resolve(name);
        return this;
    }

    /** Writes all files and packs them into a zip, which is handed in instead. */
    TestFolder zipped() {
        Map<String, byte[]> entries = new LinkedHashMap<>(files);
        files.clear();
        handedIn = dir.resolve("company.zip");
        write(handedIn, zip(entries));
        return this;
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    Path dir() {
        return dir;
    }

    /** Writes the files and opens what is handed in. */
    FolderSource open() {
        return open(Limits.USUAL);
    }

    FolderSource open(Limits limits) {
        files.forEach((name, content) -> write(dir.resolve("company").resolve(name), content));
        return FolderSource.open(handedIn, limits);
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
