package org.spanne.cli.worktime.folder;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.classification.ClassificationRules;
import org.spanne.engine.timeuse.classification.Classifier;
import org.spanne.engine.timeuse.classification.Diary;
import org.spanne.engine.timeuse.classification.Domains;
import org.spanne.engine.timeuse.classification.Evidence;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Parties;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckedRow;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.RejectedRow;

/** Fills the diaries of a folder's people as its rows come by, tables that others refer to first. */
public final class FolderPeople implements CheckedRows {

    private static final String FULL_TIME = "40";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final ClassificationRules rules;
    private final Map<FolderTable, Consumer<Cells>> takers = Map.of(
            FolderTable.COMPANY, this::company,
            FolderTable.UNITS, this::unit,
            FolderTable.PEOPLE, this::contract,
            FolderTable.ABSENCES, this::absence,
            FolderTable.CUSTOMERS, this::customer,
            FolderTable.ACTIVITIES, this::activity,
            FolderTable.MAIL, this::mail);
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Contract> contracts = new HashMap<>();
    private final Map<String, List<Days>> absences = new HashMap<>();
    private final Map<String, Person> people = new TreeMap<>();
    private final Domains.Builder domains = Domains.builder();
    private final Parties parties = new Parties();
    private @Nullable Classifier classifier;
    private ZoneId companyZone = ZoneOffset.UTC;
    private long rejected;

    FolderPeople(ClassificationRules rules) {
        this.rules = rules;
    }

    @Override
    public void accept(FolderTable table, CheckedRow row) {
        takers.getOrDefault(table, _ -> {}).accept(new Cells(table, row));
    }

    @Override
    public void reject(FolderTable table, RejectedRow row) {
        rejected++;
    }

    /** By what the entries are classified. */
    public ClassificationRules rules() {
        return rules;
    }

    /** Whether the folder has a person of that id. */
    public boolean knows(String personId) {
        return contracts.containsKey(personId);
    }

    /** Whether the folder has nobody at all. */
    public boolean knowsNobody() {
        return contracts.isEmpty();
    }

    /** A person the folder has, to be filled; from here on domains are as all customers and people have told them. */
    Person person(String personId) {
        return people.computeIfAbsent(personId, id -> {
            Person person = new Person(Objects.requireNonNull(contracts.get(id), id), new Diary(classifier(), parties));
            absences.getOrDefault(id, List.of()).forEach(person::absent);
            return person;
        });
    }

    /** Those of whose time anything is known, by id. */
    public Map<String, Person> people() {
        return people;
    }

    /** All units, in the order of the file. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** The customers' numbers in what is counted. */
    public Parties parties() {
        return parties;
    }

    /** How many rows were kept out. */
    public long rejected() {
        return rejected;
    }

    private Classifier classifier() {
        if (classifier == null) {
            classifier = new Classifier(domains.build(), rules);
        }
        return classifier;
    }

    private void company(Cells cells) {
        String zone = cells.text("time_zone");
        companyZone = zone == null ? companyZone : ZoneId.of(zone);
    }

    private void unit(Cells cells) {
        Unit unit =
                new Unit(cells.needed("unit_id"), cells.needed("name"), cells.text("kind"), cells.text("parent_id"));
        units.put(unit.id(), unit);
    }

    private void contract(Cells cells) {
        String email = cells.text("email");
        if (email != null) {
            domains.own(email);
        }
        String address = email == null ? null : email.toLowerCase(Locale.ROOT);
        String hours = Objects.requireNonNullElse(cells.text("hours_per_week"), FULL_TIME);
        String zone = cells.text("time_zone");
        Contract contract = new Contract(
                cells.needed("person_id"),
                cells.needed("unit_id"),
                address,
                Duration.ofMinutes(new BigDecimal(hours).multiply(MINUTES).longValue()),
                zone == null ? companyZone : ZoneId.of(zone),
                cells.day("valid_from"),
                cells.day("valid_to"));
        contracts.put(contract.personId(), contract);
        units.computeIfAbsent(contract.unitId(), id -> new Unit(id, id, null, null));
    }

    /** The last day off is in the file, so the stretch ends on the day after it. */
    private void absence(Cells cells) {
        LocalDate from = LocalDate.parse(cells.needed("from"));
        LocalDate to = LocalDate.parse(cells.needed("to")).plusDays(1);
        if (from.isBefore(to)) {
            absences.computeIfAbsent(cells.needed("person_id"), _ -> new ArrayList<>())
                    .add(new Days(from, to));
        }
    }

    private void customer(Cells cells) {
        cells.texts("domains").forEach(domain -> domains.customer(domain, cells.needed("customer_id")));
    }

    private void activity(Cells cells) {
        Instant start = Instant.parse(cells.needed("started_at"));
        Instant end = cells.instant("ended_at");
        String count = cells.text("attendee_count");
        Evidence evidence = new Evidence(
                        Kind.valueOf(cells.needed("kind").toUpperCase(Locale.ROOT)),
                        cells.word("response", Response.class, Response.ACCEPTED),
                        Showing.BUSY,
                        cells.text("category"),
                        cells.text("customer_id"),
                        cells.texts("attendee_domains"),
                        count == null ? Evidence.UNKNOWN : Integer.parseInt(count))
                .about(cells.text("order_id"));
        if (end == null || !end.isBefore(start)) {
            Person person = person(cells.needed("person_id"));
            person.observed(start);
            person.diary().add(evidence, start, end);
        }
    }

    private void mail(Cells cells) {
        Instant at = Instant.parse(cells.needed("sent_at"));
        Person person = person(cells.needed("person_id"));
        person.observed(at);
        person.diary()
                .addMail(
                        at,
                        cells.needed("direction").equals("sent"),
                        cells.texts("to_domains"),
                        cells.text("thread_id"));
    }
}
