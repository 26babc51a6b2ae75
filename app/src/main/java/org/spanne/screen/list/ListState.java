package org.spanne.screen.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How a list is looked at: everything that stands in its address.
 *
 * @param address path of the list's page
 * @param filters the filters that are on, by key
 * @param sort key of the column sorted by
 * @param descending whether the largest stand on top
 * @param page the page, from 1
 * @param defaultSort what the list is sorted by where the address does not say
 * @param defaultDescending the direction that goes with it
 */
record ListState(
        String address,
        Map<String, String> filters,
        String sort,
        boolean descending,
        int page,
        String defaultSort,
        boolean defaultDescending) {

    /** The same, on a page that is not beyond the last. */
    ListState upTo(int last) {
        return page <= last
                ? this
                : new ListState(address, filters, sort, descending, last, defaultSort, defaultDescending);
    }

    /** The direction as it stands in the address. */
    String direction() {
        return descending ? "down" : "up";
    }

    /** The address of this view, shortest form. */
    String href() {
        return href(address, page);
    }

    /** The address of another page of it. */
    String page(int other) {
        return href(address, other);
    }

    /** The address of all its pages in a file. */
    String export(String ending) {
        return href(address + "/export." + ending, 1);
    }

    /** The address with one filter taken off. */
    String without(String filter) {
        Map<String, String> rest = new LinkedHashMap<>(filters);
        rest.remove(filter);
        return new ListState(address, rest, sort, descending, 1, defaultSort, defaultDescending).href();
    }

    /** The address sorted by a column; by the present one in the other direction. */
    String sortedBy(String column, boolean firstDescending) {
        boolean down = column.equals(sort) ? !descending : firstDescending;
        return new ListState(address, filters, column, down, 1, defaultSort, defaultDescending).href();
    }

    private String href(String path, int shown) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        filters.forEach((key, value) -> {
            builder.queryParam(key, "{" + key + "}");
            values.put(key, value);
        });
        if (!sort.equals(defaultSort) || descending != defaultDescending) {
            builder.queryParam("sort", sort).queryParam("direction", direction());
        }
        if (shown > 1) {
            builder.queryParam("page", shown);
        }
        return builder.encode().buildAndExpand(values).toUriString();
    }
}
