package org.spanne.engine.timeuse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The mails of one agent, of which only the moment is known, not how long they took. Several mails of one thread in
 * one minute count once, as a sent one if any of them was sent.
 */
public final class Mails {

    /** The thread of a mail that belongs to none. */
    public static final int NO_THREAD = -1;

    private int size;
    private int[] minutes = new int[32];
    private int[] threads = new int[32];
    private int[] parties = new int[32];
    private boolean[] sent = new boolean[32];

    /**
     * Adds a mail.
     *
     * @param minute when it was sent or received, as from {@link Interval#minute}
     * @param wasSent sent by the agent rather than received
     * @param thread the caller's number of the conversation, from 0, or {@link #NO_THREAD}
     * @param party the customer who is addressed (To, not Cc) or who wrote, from 0, or {@link Spans#NOBODY}
     */
    public void add(int minute, boolean wasSent, int thread, int party) {
        if (size == minutes.length) {
            grow();
        }
        minutes[size] = minute;
        threads[size] = thread;
        parties[size] = party;
        sent[size++] = wasSent;
    }

    private void grow() {
        int capacity = Math.multiplyExact(size, 2);
        minutes = Arrays.copyOf(minutes, capacity);
        threads = Arrays.copyOf(threads, capacity);
        parties = Arrays.copyOf(parties, capacity);
        sent = Arrays.copyOf(sent, capacity);
    }

    /** How many mails were added. */
    public int size() {
        return size;
    }

    /** The positions of the mails that count, in the order of time. */
    int[] countingOnce() {
        long[] order = new long[size];
        for (int mail = 0; mail < size; mail++) {
            // In one minute the sent mails come first, so that of a thread a sent one stays.
            long sentFirst = sent[mail] ? 0 : 1L << 31;
            order[mail] = ((long) minutes[mail] << 32) | sentFirst | mail;
        }
        Arrays.sort(order);
        int[] counting = new int[size];
        int count = 0;
        Set<Integer> threadsOfMinute = new HashSet<>();
        int minute = Integer.MIN_VALUE;
        for (long key : order) {
            int mail = (int) (key & Integer.MAX_VALUE);
            if (minutes[mail] != minute) {
                threadsOfMinute.clear();
                minute = minutes[mail];
            }
            if (threads[mail] == NO_THREAD || threadsOfMinute.add(threads[mail])) {
                counting[count++] = mail;
            }
        }
        return Arrays.copyOf(counting, count);
    }

    int minute(int mail) {
        return minutes[mail];
    }

    int party(int mail) {
        return parties[mail];
    }

    boolean isSent(int mail) {
        return sent[mail];
    }
}
