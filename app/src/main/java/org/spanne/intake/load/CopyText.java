package org.spanne.intake.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's {@code COPY}, in UTF-8, gathered in a buffer that grows when a row needs it. */
final class CopyText {

    private byte[] bytes;
    private int length;

    CopyText(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Adds a cell; null is told from the empty text. */
    CopyText cell(@Nullable String text) {
        if (text == null) {
            room(3);
            put('\\');
            put('N');
        } else {
            escaped(text);
        }
        put('\t');
        return this;
    }

    /** Adds a cell. */
    CopyText cell(long number) {
        room(21);
        if (number < 0) {
            return cell(Long.toString(number));
        }
        int start = length;
        long rest = number;
        do {
            put((char) ('0' + rest % 10));
            rest /= 10;
        } while (rest > 0);
        reverse(start);
        put('\t');
        return this;
    }

    /** Adds a cell that holds an array of texts. */
    CopyText cell(List<String> texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? "," : "").append('"');
            array.append(text.replace("\\", "\\\\").replace("\"", "\\\""));
            array.append('"');
        }
        return cell(array.append('}').toString());
    }

    /** Adds a cell that holds a JSON object of texts. */
    CopyText cell(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return cell("{}");
        }
        StringBuilder object = new StringBuilder("{");
        texts.forEach((name, value) -> {
            object.append(object.length() > 1 ? "," : "");
            string(object, name);
            object.append(':');
            string(object, value);
        });
        return cell(object.append('}').toString());
    }

    /** Ends the row. */
    void end() {
        bytes[length - 1] = '\n';
    }

    private void escaped(String text) {
        int count = text.length();
        room(count * 3 + 1);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                wide(text, i);
                return;
            }
            ascii(c);
        }
    }

    /** The rest of a text from its first character beyond ASCII on. */
    private void wide(String text, int from) {
        for (byte unit : text.substring(from).getBytes(StandardCharsets.UTF_8)) {
            room(3);
            if (unit < 0) {
                bytes[length++] = unit;
            } else {
                ascii((char) unit);
            }
        }
    }

    private void ascii(char c) {
        switch (c) {
            case '\\' -> {
                put('\\');
                put('\\');
            }
            case '\t' -> {
                put('\\');
                put('t');
            }
            case '\n' -> {
                put('\\');
                put('n');
            }
            case '\r' -> {
                put('\\');
                put('r');
            }
            default -> put(c);
        }
    }

    private void put(char c) {
        bytes[length++] = (byte) c;
    }

    private void room(int needed) {
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + needed));
        }
    }

    private void reverse(int start) {
        for (int i = start, j = length - 1; i < j; i++, j--) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
    }

    private static void string(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
