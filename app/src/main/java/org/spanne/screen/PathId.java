package org.spanne.screen;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * An id of the company's own as one segment of an address. Such ids may hold slashes, semicolons and other characters that
 * servers refuse in a path; these are written as {@code ~} and two hexadecimal digits a byte.
 *
 * @param id as the company calls it
 */
public record PathId(String id) {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Reads a segment; Spring uses this for path variables of this type. */
    public static PathId valueOf(String segment) {
        ByteBuffer bytes = ByteBuffer.allocate(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '~') {
                if (i + 3 > segment.length()) {
                    throw unreadable(segment);
                }
                bytes.put((byte) HexFormat.fromHexDigits(segment, i + 1, i + 3));
                i += 2;
            } else if (PLAIN.indexOf(c) >= 0) {
                bytes.put((byte) c);
            } else {
                throw unreadable(segment);
            }
        }
        return new PathId(text(bytes.flip(), segment));
    }

    /** Writes the segment. */
    public static String segment(String id) {
        StringBuilder segment = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && PLAIN.indexOf(octet) >= 0) {
                segment.append((char) octet);
            } else {
                HEX.toHexDigits(segment.append('~'), octet);
            }
        }
        return segment.toString();
    }

    private static String text(ByteBuffer bytes, String segment) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("'" + segment + "' is not an id in an address", e);
        }
    }

    private static IllegalArgumentException unreadable(String segment) {
        return new IllegalArgumentException("'" + segment + "' is not an id in an address");
    }
}
