package org.spanne.intake.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company folder for tests: small, right, and easy to spoil. */
public final class CsvFolder {

    private final Path folder;

    private CsvFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder without files. */
    public static CsvFolder empty(Path folder) {
        try {
            return new CsvFolder(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A company with a unit, two people, three customers, two orders of two lines each, and two activities. */
    public static CsvFolder company(Path folder) {
        return new CsvFolder(folder)
                .with("company.csv", """
                        name,currency,time_zone
                        Riemer Antriebe,EUR,Europe/Berlin
                        """)
                .with("units.csv", """
                        unit_id,name,kind
                        U1,Frontline South,frontline
                        """)
                .with("people.csv", """
                        person_id,name,unit_id,role
                        P1,Ada Berger,U1,hunter
                        P2,Ben Kurz,U1,farmer
                        """)
                .with("customers.csv", """
                        customer_id,name,industry,owner_person_id,colour
                        C1,Alpha,machines,P1,red
                        C2,Beta,food,P2,
                        C3,Gamma,paper,,blue
                        """)
                .with("orders.csv", """
                        order_id,customer_id,ordered_at,status,revenue,owner_person_id
                        O1,C1,2025-03-01T09:00:00Z,delivered,100.50,P1
                        O2,C2,2026-03-01T09:00:00Z,open,200,P2
                        """)
                .with("order_lines.csv", """
                        order_id,line_no,item,quantity,unit_price
                        O1,1,gear,1,60
                        O1,2,shaft,2,20.25
                        O2,1,gear,2,60
                        O2,2,pump,1,80
                        """)
                .with("activities.csv", """
                        activity_id,person_id,kind,started_at,ended_at,customer_id
                        A1,P1,meeting,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,C1
                        A2,P2,task,2026-03-02T09:00:00Z,2026-03-02T09:30:00Z,
                        """);
    }

    /** Writes a file, in place of the one of that name. */
    public CsvFolder with(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row to a file. */
    public CsvFolder row(String file, String row) {
        try {
            return with(file, Files.readString(folder.resolve(file)) + row + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text in a file. */
    public CsvFolder change(String file, String from, String to) {
        try {
            return with(file, Files.readString(folder.resolve(file)).replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return folder;
    }
}
