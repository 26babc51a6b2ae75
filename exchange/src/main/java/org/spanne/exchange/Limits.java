package org.spanne.exchange;

/**
 * How much a source may ask of the machine, so that no input exhausts it.
 *
 * @param cellChars characters of one cell and of one row's text
 * @param entries files in an archive or folder
 * @param entryBytes unpacked bytes of one file of an archive
 * @param totalBytes unpacked bytes of a whole archive
 * @param ratio unpacked bytes per packed byte of one entry (looked at above 1 MB)
 * @param sheetStringBytes unpacked bytes of a workbook's shared texts, which are held in memory
 */
public record Limits(int cellChars, int entries, long entryBytes, long totalBytes, int ratio, long sheetStringBytes) {

    /** Fit for a heap of 512 MB. */
    public static final Limits USUAL = new Limits(1_000_000, 10_000, 16L << 30, 64L << 30, 200, 64L << 20);

    private static final long RATIO_FROM = 1 << 20;

    /** How many bytes so many packed ones may unpack to. */
    public long unpacked(long packedBytes) {
        return Math.min(entryBytes, Math.max(RATIO_FROM, Math.max(packedBytes, 0) * ratio));
    }
}
