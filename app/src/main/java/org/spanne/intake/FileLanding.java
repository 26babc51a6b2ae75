package org.spanne.intake;

import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.source.Delivery;

/**
 * A module's door for files of single people that lie beside the tables: calendars, mailboxes. They are read after the
 * tables have landed, so that it is known whose they are, in the same transaction.
 */
public interface FileLanding {

    /** What they are, as reports and {@link FolderImported} name them: {@code calendars}. */
    String kind();

    /** How many such files a delivery brings. */
    int files(Delivery delivery);

    /**
     * Reads the files and takes over what they hold. Landing the same files twice changes nothing; what a file cannot give
     * is told as an issue, and the rest is taken.
     *
     * @param course hears of issues and of every file that is done
     */
    Landed land(Delivery delivery, Course course);

    /** Hears how the reading goes. */
    interface Course {

        /** Something cannot be used. */
        void issue(Issue issue);

        /** Called at least once a file; breaks the import off by throwing. */
        void onward();
    }

    /**
     * What became of the entries of all files.
     *
     * @param inserted entries that were new
     * @param updated entries that had changed
     * @param unchanged entries that stood there already
     * @param removed entries that their file no longer has
     */
    record Landed(long inserted, long updated, long unchanged, long removed) {

        /** Nothing at all. */
        public static final Landed NONE = new Landed(0, 0, 0, 0);

        /** Both together. */
        public Landed plus(Landed other) {
            return new Landed(
                    inserted + other.inserted,
                    updated + other.updated,
                    unchanged + other.unchanged,
                    removed + other.removed);
        }

        /** Whether anything is different from before. */
        public boolean isChange() {
            return inserted + updated + removed > 0;
        }
    }
}
