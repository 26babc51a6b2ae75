package org.spanne.engine.timeuse;

import java.util.ArrayList;
import java.util.List;

/** Cuts resolved stretches by working time and midnights and adds them up by day. */
final class Counter {
    private final WorkingDays days;
    private final Intervals windows;
    private final Spans spans;
    private final CountingRules rules;
    private final Tally[] tallies;
    private final int[] counted;
    private int day;
    private int window;

    Counter(WorkingDays days, Spans spans, CountingRules rules) {
        this.days = days;
        this.windows = days.windows();
        this.spans = spans;
        this.rules = rules;
        tallies = new Tally[days.size()];
        for (int d = 0; d < tallies.length; d++) {
            tallies[d] = new Tally();
        }
        counted = new int[spans.size()];
        addWindows();
    }

    private void addWindows() {
        int d = 0;
        for (int w = 0; w < windows.size(); w++) {
            for (int from = windows.start(w); from < windows.end(w); ) {
                while (days.midnight(d + 1) <= from) {
                    d++;
                }
                int to = Math.min(windows.end(w), days.midnight(d + 1));
                tallies[d].windowMinutes += to - from;
                from = to;
            }
        }
    }

    /** Takes a resolved stretch; stretches come in the order of time, so both cursors only move on. */
    void add(int start, int end, int span) {
        int from = Math.max(start, days.midnight(0));
        int last = Math.min(end, days.midnight(days.size()));
        while (from < last) {
            while (days.midnight(day + 1) <= from) {
                day++;
            }
            while (window < windows.size() && windows.end(window) <= from) {
                window++;
            }
            boolean inWindow = window < windows.size() && windows.start(window) <= from;
            int to = Math.min(last, days.midnight(day + 1));
            if (window < windows.size()) {
                to = Math.min(to, inWindow ? windows.end(window) : windows.start(window));
            }
            count(span, to - from, inWindow);
            from = to;
        }
    }

    private void count(int span, int minutes, boolean inWindow) {
        Use use = spans.use(span);
        if (!inWindow && !rules.afterHours().contains(use)) {
            return;
        }
        Tally tally = tallies[day];
        tally.add(use, spans.party(span), minutes);
        tally.afterHoursMinutes += inWindow ? 0 : minutes;
        tally.tentativeMinutes += spans.isTentative(span) ? minutes : 0;
        counted[span] += minutes;
    }

    /** Fills free minutes with mail in the order of time; whole minutes of the running sum, so none gets lost. */
    void impute(Mails mails) {
        int d = 0;
        long seconds = 0;
        for (int mail : mails.countingOnce()) {
            int minute = mails.minute(mail);
            if (minute < days.midnight(0) || minute >= days.midnight(days.size())) {
                continue;
            }
            while (days.midnight(d + 1) <= minute) {
                d++;
                seconds = 0;
            }
            long before = seconds / 60;
            seconds += (mails.isSent(mail) ? rules.sentMail() : rules.receivedMail()).toSeconds();
            int whole = (int) Math.min(seconds / 60 - before, tallies[d].freeMinutes());
            tallies[d].add(Use.MAIL, mails.party(mail), whole);
        }
    }

    TimeUse result() {
        List<DayUse> list = new ArrayList<>(tallies.length);
        for (int d = 0; d < tallies.length; d++) {
            list.add(new DayUse(days.day(d), tallies[d]));
        }
        return new TimeUse(list, counted);
    }

    /** Adds up one day. */
    static final class Tally {

        int windowMinutes;
        int afterHoursMinutes;
        int tentativeMinutes;
        final int[] minutes = new int[Use.values().length];
        private final List<DayUse.PartyMinutes> parties = new ArrayList<>(4);

        void add(Use use, int party, int count) {
            if (count == 0) {
                return;
            }
            minutes[use.index()] += count;
            if (party == Spans.NOBODY) {
                return;
            }
            // A day has at most 1500 minutes, so the list stays short whatever comes in.
            for (int i = 0; i < parties.size(); i++) {
                DayUse.PartyMinutes known = parties.get(i);
                if (known.party() == party && known.use() == use) {
                    parties.set(i, new DayUse.PartyMinutes(party, use, known.minutes() + count));
                    return;
                }
            }
            parties.add(new DayUse.PartyMinutes(party, use, count));
        }

        int freeMinutes() {
            int free = windowMinutes + afterHoursMinutes;
            for (int m : minutes) {
                free -= m;
            }
            return free;
        }

        List<DayUse.PartyMinutes> parties() {
            return List.copyOf(parties);
        }
    }
}
