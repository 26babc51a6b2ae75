package org.spanne.exchange.check;

/**
 * Hears how far a check is, several times a second. It cancels the check by throwing: what it throws passes through
 * {@link FolderCheck#run} after all files are closed.
 */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = step -> {};

    /** Called now and then. */
    void at(Step step);

    /**
     * How far it is.
     *
     * @param place the file being read
     * @param rows rows read so far, of all files
     * @param bytes bytes read so far, of all files
     * @param totalBytes bytes there are, 0 where unknown
     */
    record Step(String place, long rows, long bytes, long totalBytes) {}
}
