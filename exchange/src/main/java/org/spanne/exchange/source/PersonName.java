package org.spanne.exchange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of files that say whose they are. */
final class PersonName {

    private PersonName() {}

    /** Where a folder such as {@code calendars/} starts in a path, at its beginning or after a slash; or -1. */
    static int folder(String path, String folder) {
        int at = path.toLowerCase(Locale.ROOT).lastIndexOf(folder);
        return at == 0 || (at > 0 && path.charAt(at - 1) == '/') ? at : -1;
    }

    /** The ids that a file's name may mean, the longest first: {@code p17.work}, {@code p17} for {@code p17.work.ics}. */
    static List<String> possibleIds(String fileName) {
        List<String> ids = new ArrayList<>();
        String id = withoutEnding(fileName);
        while (!id.isEmpty()) {
            ids.add(id);
            id = withoutEnding(id);
        }
        return ids;
    }

    private static String withoutEnding(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }
}
