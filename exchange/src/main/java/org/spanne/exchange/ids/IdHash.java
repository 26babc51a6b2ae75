package org.spanne.exchange.ids;

/**
 * Hashes of texts to 64 bits. Two of ten million different ids share a hash with a probability of about 3 in a
 * million; ids are told apart by it alone. Never 0, which marks a free place in the tables.
 */
public final class IdHash {

    private static final long SEED = 0x243F6A8885A308D3L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private IdHash() {}

    /** The hash of one id. */
    public static long of(CharSequence id) {
        return finish(with(SEED, id));
    }

    /** The state of an empty sequence, to start {@link #with} from. */
    public static long start() {
        return SEED;
    }

    /** The state after one more text; the sequence {@code "a", "bc"} differs from {@code "ab", "c"}. */
    public static long with(long state, CharSequence text) {
        long hash = (state ^ text.length()) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** The hash of the sequence whose state this is. */
    public static long finish(long state) {
        long hash = (state ^ (state >>> 29)) * 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
