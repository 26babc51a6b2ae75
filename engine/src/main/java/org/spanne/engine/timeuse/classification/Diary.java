package org.spanne.engine.timeuse.classification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.Interval;
import org.spanne.engine.timeuse.Mails;
import org.spanne.engine.timeuse.Rhythm;
import org.spanne.engine.timeuse.Spans;
import org.spanne.engine.timeuse.TimeUse;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.WorkingDays;
import org.spanne.engine.timeuse.calendar.Occurrence;
import org.spanne.engine.timeuse.classification.Classifier.Decided;
import org.spanne.engine.timeuse.classification.Entry.Source;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Mixed;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/** The entries of one agent, classified as they come in, in any order; then counted. */
public final class Diary {

    private final Classifier classifier;
    private final Parties parties;
    private final Spans spans = new Spans();
    private final Doublets doublets = new Doublets();
    private final Mails mails = new Mails();
    private final List<Note> notes = new ArrayList<>();
    private final List<Planned> planned = new ArrayList<>();
    private final List<Interval> absences = new ArrayList<>();
    private final Map<String, Integer> threads = new HashMap<>();

    /**
     * @param classifier decides what entries are for
     * @param parties numbers the customers in what is counted
     */
    public Diary(Classifier classifier, Parties parties) {
        this.classifier = classifier;
        this.parties = parties;
    }

    /**
     * Adds an entry of an activity log. A mail without an end is one that was sent, and its time imputed.
     *
     * @param start when it starts
     * @param end when it ends, not before its start, or null where that is unknown
     * @return what it counts as, or why it does not
     */
    public Verdict add(Evidence entry, Instant start, @Nullable Instant end) {
        return add(new Item(Source.LOG, null, entry, start, end, null));
    }

    /**
     * Adds an entry of any source. Where an activity was logged or noted for the same meeting as one of the calendar (both
     * ends within 15 minutes, and not for another customer), that one counts and the calendar's does not, whichever is added
     * first, unless the agent spoke about the calendar's. A logged mail without an end is one that was sent, and its time
     * imputed.
     *
     * @return what it counts as, or why it does not; whether it is a doublet is told by {@link #account}
     */
    public Verdict add(Item item) {
        Decided decided = classifier.decide(item.evidence());
        Verdict told = decided.verdict();
        Verdict verdict = item.correction() == null ? told : item.correction().over(told);
        int row = item.correction() == null ? decided.row() : Ruling.NO_ROW;
        if (item.end() == null) {
            return withoutEnd(item, verdict, row);
        }
        Interval time = Interval.between(item.start(), item.end());
        Head head = new Head(item.id(), time, item.source(), row);
        if (item.source() != Source.CALENDAR && told instanceof Counts logged) {
            // whatever the agent says of what was logged goes for its copy in the calendar too
            doublets.log(time, item.correction() == null ? logged.customer() : null);
        }
        switch (verdict) {
            case Counts counts
            when item.source() == Source.CALENDAR && item.correction() == null ->
                planned.add(new Planned(head, counts));
            case Counts counts -> count(head, counts);
            case Absent _ -> {
                absences.add(time);
                notes.add(new Note(head, verdict, List.of()));
            }
            case Ignored _ -> notes.add(new Note(head, verdict, List.of()));
        }
        return verdict;
    }

    private Verdict withoutEnd(Item item, Verdict verdict, int row) {
        int minute = Interval.minute(item.start());
        if (verdict instanceof Counts counts && counts.use() == Use.MAIL) {
            mails.add(minute, true, Mails.NO_THREAD, parties.number(counts.customer()));
            return verdict;
        }
        Head head = new Head(item.id(), new Interval(minute, minute), item.source(), row);
        if (verdict instanceof Ignored) {
            notes.add(new Note(head, verdict, List.of()));
            return verdict;
        }
        Verdict ignored = new Ignored(Reason.NO_LENGTH);
        notes.add(new Note(head.withoutRow(), ignored, List.of()));
        return ignored;
    }

    private void count(Head head, Counts counts) {
        Interval time = head.time();
        Mixed mixed = counts.mixed();
        double credit = mixed == null || counts.use() == Use.OTHER ? 1 : mixed.credit();
        int cut = time.start() + (int) Math.round(time.minutes() * credit);
        List<Part> parts = new ArrayList<>(1);
        parts.add(part(new Interval(time.start(), cut), counts.use(), parties.number(counts.customer()), counts));
        if (cut < time.end()) {
            parts.add(part(new Interval(cut, time.end()), Use.OTHER, Spans.NOBODY, counts));
        }
        notes.add(new Note(head, counts, parts));
    }

    private Part part(Interval time, Use use, int party, Counts counts) {
        return new Part(time, use, spans.add(time, use, party, counts.tentative()));
    }

    /** A part of an entry as it is counted, with its position among the spans. */
    private record Part(Interval time, Use use, int span) {}

    /** An entry and what was made of it; without parts where it does not count. */
    private record Note(Head head, Verdict verdict, List<Part> parts) {}

    private record Head(@Nullable String id, Interval time, Source source, int row) {

        Head withoutRow() {
            return new Head(id, time, source, Ruling.NO_ROW);
        }
    }

    /**
     * Adds an occurrence of the agent's calendar.
     *
     * @param owner the agent's mail address in lower case, or null where it is unknown
     * @return as from {@link #add(Item)}
     */
    public Verdict add(Occurrence occurrence, @Nullable String owner) {
        Evidence evidence = CalendarEvidence.of(occurrence, owner);
        return add(new Item(Source.CALENDAR, null, evidence, occurrence.start(), occurrence.end(), null));
    }

    private record Planned(Head head, Counts counts) {}

    /**
     * Adds a mail of a mailbox's log; it belongs to the first customer it is addressed to.
     *
     * @param at when it was sent or received
     * @param wasSent sent by the agent rather than received
     * @param toDomains domains or addresses it is addressed to (not Cc), or, for a received one, of who sent it
     * @param thread the conversation it belongs to, or null
     */
    public void addMail(Instant at, boolean wasSent, List<String> toDomains, @Nullable String thread) {
        String customer = Attendance.of(toDomains, classifier.domains()).customer();
        int number = thread == null ? Mails.NO_THREAD : threads.computeIfAbsent(thread, _ -> threads.size());
        mails.add(Interval.minute(at), wasSent, number, parties.number(customer));
    }

    /** Adds a time the agent was not at work. */
    public void addAbsence(Interval time) {
        absences.add(time);
    }

    /** Whether anything was added that tells where the agent's time went. */
    public boolean isEmpty() {
        return spans.size() == 0 && planned.isEmpty() && mails.size() == 0;
    }

    /** When the agent's working day usually begins, as the entries tell; see {@link Rhythm}. */
    public LocalTime usualBegin(WorkingDays days, Duration aDay) {
        settle();
        return Rhythm.usualBegin(spans, days, aDay);
    }

    /** What the days went to, absences taken out of them. */
    public TimeUse count(WorkingDays days, CountingRules rules) {
        settle();
        return TimeUse.count(days.without(absences), spans, mails, rules);
    }

    /** The same with every entry and what became of it. */
    public Account account(WorkingDays days, CountingRules rules) {
        settle();
        WorkingDays working = days.without(absences);
        TimeUse use = TimeUse.count(working, spans, mails, rules);
        List<Entry> entries = notes.stream()
                .filter(note -> touches(note.head().time(), working))
                .sorted(Comparator.comparingInt(note -> note.head().time().start()))
                .map(note -> entry(note, use, working, rules))
                .toList();
        return new Account(use, entries);
    }

    /** Something without length touches the days in which it starts. */
    private static boolean touches(Interval time, WorkingDays days) {
        return days.minutes(new Interval(time.start(), Math.max(time.end(), time.start() + 1))) > 0;
    }

    private static Entry entry(Note note, TimeUse use, WorkingDays working, CountingRules rules) {
        int counted = 0;
        int inside = 0;
        int length = 0;
        for (Part part : note.parts()) {
            boolean afterHours = rules.afterHours().contains(part.use());
            length += part.time().minutes();
            inside += afterHours ? working.minutes(part.time()) : working.workingMinutes(part.time());
            counted += use.countedMinutes(part.span());
        }
        Head head = note.head();
        return new Entry(
                head.id(),
                head.time(),
                head.source(),
                note.verdict(),
                head.row(),
                counted,
                length - inside,
                inside - counted);
    }

    /** Takes over what the calendar knows and no logged activity does. */
    private void settle() {
        for (Planned entry : planned) {
            if (doublets.has(entry.head().time(), entry.counts().customer())) {
                notes.add(new Note(entry.head().withoutRow(), new Ignored(Reason.LOGGED), List.of()));
            } else {
                count(entry.head(), entry.counts());
            }
        }
        planned.clear();
    }
}
