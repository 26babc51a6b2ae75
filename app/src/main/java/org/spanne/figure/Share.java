package org.spanne.figure;

import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, both counted, so that shares of groups can be added before they are divided.
 *
 * @param part how many have it
 * @param whole how many there are
 */
public record Share(long part, long whole) {

    public static final Share NOTHING_KNOWN = new Share(0, 0);

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part of " + part + " cannot be had of a whole of " + whole);
        }
    }

    /** The share between 0 and 1; null where there is nothing to have a part of. */
    public @Nullable Double ratio() {
        return whole == 0 ? null : (double) part / whole;
    }

    /** Both taken together. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }
}
