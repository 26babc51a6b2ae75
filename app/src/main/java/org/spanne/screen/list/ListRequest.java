package org.spanne.screen.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a list. Controllers take it as an argument and hand it on.
 *
 * @param parameters of the address, the first value of each
 * @param partial whether only the list is to be drawn anew, not the page around it
 */
public record ListRequest(Map<String, String> parameters, boolean partial) {

    private static final int MOST_PAGES = 1_000_000;

    public ListRequest {
        parameters = Map.copyOf(parameters);
    }

    @Nullable
    String text(String name) {
        String text = parameters.get(name);
        return text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text;
    }

    int page() {
        String text = text("page");
        return text != null && text.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(text), MOST_PAGES) : 1;
    }
}
