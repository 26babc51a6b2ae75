package org.spanne.worktime.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a calendar.
 *
 * @param uri https, or http where private addresses are allowed
 */
record FeedAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final int SHOWN = 4;

    /**
     * Reads what a person typed; {@code webcal} means https.
     *
     * @param plainAllowed whether http will do
     */
    static Optional<FeedAddress> read(String typed, boolean plainAllowed) {
        String text = typed.strip().replaceFirst("(?i)^webcals?://", "https://");
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean isSafe = scheme.equals("https") || (plainAllowed && scheme.equals("http"));
            return text.length() <= LONGEST && isSafe && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(new FeedAddress(uri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Enough to recognise it by, and too little to read the calendar with: the host and the last characters. */
    static String masked(String address) {
        String host = URI.create(address).getHost();
        return host + "/…" + address.substring(Math.max(address.length() - SHOWN, 0));
    }
}
