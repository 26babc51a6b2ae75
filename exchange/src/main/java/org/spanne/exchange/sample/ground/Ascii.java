package org.spanne.exchange.sample.ground;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses. */
public final class Ascii {

    private Ascii() {}

    /**
     * In lower case, umlauts written out, other accents dropped, everything else a hyphen: {@code muehlen-holding}.
     */
    public static String slug(String name) {
        String written = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
