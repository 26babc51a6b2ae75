package org.spanne.exchange.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the addresses out of a header (RFC 5322, 3.4): names, comments and groups around them go, whatever characters
 * they hold.
 */
final class Addresses {

    private final List<String> found = new ArrayList<>();
    private final StringBuilder bare = new StringBuilder();
    private final StringBuilder angled = new StringBuilder();
    private boolean isQuoted;
    private boolean isAngled;
    private int comments;

    private Addresses() {}

    /** The addresses, in lower case and in order. */
    static List<String> of(String header) {
        Addresses addresses = new Addresses();
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '\\' && (addresses.isQuoted || addresses.comments > 0)) {
                i++;
            } else {
                addresses.take(c);
            }
        }
        addresses.end();
        return addresses.found;
    }

    /** The domains of the addresses, each once. */
    static List<String> domains(String header) {
        return of(header).stream()
                .map(address -> address.substring(address.lastIndexOf('@') + 1))
                .distinct()
                .toList();
    }

    private void take(char c) {
        if (isQuoted) {
            isQuoted = c != '"';
            return;
        }
        switch (c) {
            case '(' -> comments++;
            case ')' -> comments = Math.max(0, comments - 1);
            case '"' -> isQuoted = comments == 0;
            default -> {
                if (comments == 0) {
                    takePlain(c);
                }
            }
        }
    }

    private void takePlain(char c) {
        switch (c) {
            case '<' -> isAngled = true;
            case '>' -> isAngled = false;
            case ',', ';' -> end();
            case ':' -> {
                // what stood before is the name of a group, or a route
                bare.setLength(0);
                angled.setLength(0);
            }
            default -> (isAngled ? angled : bare).append(c);
        }
    }

    private void end() {
        String address = (angled.isEmpty() ? bare : angled).toString().strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at >= 0 && at < address.length() - 1 && address.indexOf(' ', at) < 0) {
            found.add(address);
        }
        bare.setLength(0);
        angled.setLength(0);
        isAngled = false;
    }
}
