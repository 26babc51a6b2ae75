package org.spanne.intake.load;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one import at a time through, whichever node runs it. It is held until the transaction ends, however that ends. */
final class ImportLock {

    /** Any number that nobody else locks: "spanne" in letters of five bits. */
    private static final long NUMBER = 0x9C_0A_D9_C5L;

    private static final long BETWEEN_MILLIS = 500;

    private ImportLock() {}

    /**
     * Waits until no other import runs.
     *
     * @param waiting called twice a second while another one does; breaks the wait off by throwing
     */
    static void take(JdbcClient db, Runnable waiting) {
        try {
            while (!db.sql("select pg_try_advisory_xact_lock(" + NUMBER + ")")
                    .query(Boolean.class)
                    .single()) {
                waiting.run();
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another import", e);
        }
    }
}
