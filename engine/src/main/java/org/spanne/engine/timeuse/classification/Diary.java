package org.spanne.engine.timeuse.classification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/** The entries of one agent, classified as they come in, in any order; then counted. */
public final class Diary {

    private final Classifier classifier;
    private final Parties parties;
    private final Spans spans = new Spans();
    private final Doublets doublets = new Doublets();
    private final Mails mails = new Mails();
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
        Verdict verdict = classifier.classify(entry);
        return switch (verdict) {
            case Counts counts
            when end == null && counts.use() == Use.MAIL -> {
                mails.add(Interval.minute(start), true, Mails.NO_THREAD, parties.number(counts.customer()));
                yield verdict;
            }
            case Counts _, Absent _ when end == null -> new Ignored(Reason.NO_LENGTH);
            case Counts counts -> {
                Interval time = Interval.between(start, end);
                doublets.log(time, counts.customer());
                spans.add(time, counts.use(), parties.number(counts.customer()), counts.tentative());
                yield verdict;
            }
            case Absent _ -> {
                absences.add(Interval.between(start, end));
                yield verdict;
            }
            case Ignored _ -> verdict;
        };
    }

    /**
     * Adds an occurrence of the agent's calendar. Where an activity was logged for the same meeting (both ends within 15
     * minutes, and not for another customer), that one counts and this one does not, whichever is added first.
     *
     * @param owner the agent's mail address in lower case, or null where it is unknown
     * @return what it counts as, or why it does not; a doublet of a logged activity counts like that
     */
    public Verdict add(Occurrence occurrence, @Nullable String owner) {
        Verdict verdict = classifier.classify(CalendarEvidence.of(occurrence, owner));
        if (verdict instanceof Counts counts) {
            planned.add(new Planned(Interval.between(occurrence.start(), occurrence.end()), counts));
        }
        return verdict;
    }

    private record Planned(Interval time, Counts counts) {}

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

    /** Takes over what the calendar knows and no logged activity does. */
    private void settle() {
        for (Planned entry : planned) {
            Counts counts = entry.counts();
            if (!doublets.has(entry.time(), counts.customer())) {
                spans.add(entry.time(), counts.use(), parties.number(counts.customer()), counts.tentative());
            }
        }
        planned.clear();
    }
}
