package org.spanne.exchange.csv;

/**
 * Tells UTF-8 from one-byte encodings: counts the sequences of several bytes that are well formed and those that
 * are not. A text of another encoding hardly ever has well-formed ones.
 */
final class Utf8Tally {

    private long right;
    private long wrong;
    private int awaited;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b < 0 || awaited > 0) {
                add(b & 0xFF);
            }
        }
    }

    /** Whether the bytes are UTF-8, perhaps with a few broken places. */
    boolean utf8() {
        return wrong == 0 || right > wrong;
    }

    private void add(int b) {
        boolean continues = b >= 0x80 && b < 0xC0;
        if (awaited > 0 && continues) {
            awaited--;
            right += awaited == 0 ? 1 : 0;
            return;
        }
        wrong += awaited > 0 ? 1 : 0;
        awaited = following(b);
        wrong += b >= 0x80 && awaited == 0 ? 1 : 0;
    }

    /** How many bytes follow a leading one; 0 where it leads none. */
    private static int following(int b) {
        if (b >= 0xC2 && b < 0xE0) {
            return 1;
        }
        if (b >= 0xE0 && b < 0xF0) {
            return 2;
        }
        return b >= 0xF0 && b < 0xF5 ? 3 : 0;
    }
}
