package org.spanne.exchange.profile.definition;

import java.util.List;

/**
 * A file of the export.
 *
 * @param name as it is called in this profile
 * @param files patterns of its path ({@code *} within a name, {@code **} across folders), the preferred one first
 * @param need what becomes of a missing or repeated file
 * @param columns its columns, where they have to be named or are spelled in several ways; others keep their own name
 * @param required columns by which the file is told from others of the same name
 * @param layout how it is written
 */
public record Source(
        String name, List<String> files, Need need, List<SourceColumn> columns, List<String> required, Layout layout) {

    public Source {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
        required = List.copyOf(required);
    }

    /**
     * What becomes of a missing or repeated file.
     *
     * @param optional whether the export may lack it; it then has no rows
     * @param every whether all files that fit are taken one after another, rather than the first
     */
    public record Need(boolean optional, boolean every) {}
}
