package org.spanne.exchange.profile.matching;

/**
 * A column of an export that probably is a column of the company folder.
 *
 * @param header the export's column
 * @param column the company folder's column
 * @param confidence from 0 to 1; from {@value #SURE} on it is taken without asking
 * @param reason why
 */
public record ColumnMatch(String header, String column, double confidence, Reason reason) {

    /** The confidence of a name that is known. */
    public static final double SURE = 0.9;

    /** Why two columns are taken for the same. */
    public enum Reason {
        /** They have the same name. */
        SAME_NAME,
        /** Other systems call it so. */
        KNOWN_NAME,
        /** The names are alike. */
        SIMILAR_NAME
    }
}
