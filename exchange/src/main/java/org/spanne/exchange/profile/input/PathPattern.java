package org.spanne.exchange.profile.input;

import java.util.regex.Pattern;

/**
 * Which paths a profile means: {@code Customer.csv} in any folder, {@code export/Customer*.csv} in a folder of that name.
 * Upper and lower case are the same, and {@code .gz} behind it does not matter.
 */
final class PathPattern {

    private final Pattern pattern;

    PathPattern(String written) {
        StringBuilder regex = new StringBuilder("(?:.*/)?");
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '*' && written.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        pattern =
                Pattern.compile(regex.append("(?:\\.gz)?").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean fits(String path) {
        return pattern.matcher(path.replace('\\', '/')).matches();
    }
}
