package org.spanne.exchange.profile.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what spellings differ in: case, blanks, signs, accents; umlauts written out.
 *
 * @param whole {@code kundennr}
 * @param words {@code kunden}, {@code nr}
 */
record FoldedName(String whole, List<String> words) {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    static FoldedName of(String name) {
        String spaced = CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        String written =
                spaced.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(plain, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new FoldedName(String.join("", words), List.copyOf(words));
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    /** How alike two names are, from 0 to 1: by edited letters, or by one's words all being in the other. */
    double similarity(FoldedName other) {
        int longer = Math.max(whole.length(), other.whole.length());
        double byLetters = longer == 0 ? 0 : 1 - (double) Nearest.distance(whole, other.whole) / longer;
        return Math.max(byLetters, Math.max(share(other), other.share(this)));
    }

    /** The letters of these words within the other's, where all words are there and are no mere syllable. */
    private double share(FoldedName other) {
        boolean within = whole.length() > 2 && other.words.containsAll(words);
        return within ? 0.6 + 0.3 * whole.length() / other.whole.length() : 0;
    }
}
