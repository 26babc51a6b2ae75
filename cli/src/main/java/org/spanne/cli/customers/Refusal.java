package org.spanne.cli.customers;

/** Why there is no answer, in sentences that name the place and what to do. */
final class Refusal extends RuntimeException {

    private static final int ERRORS_FOUND = 1;
    private static final int UNUSABLE = 2;

    private final int exitCode;

    private Refusal(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A file or an option that nothing can be made of. */
    static Refusal ofUse(String message) {
        return new Refusal(message, UNUSABLE);
    }

    /** Data that are wrong, or not enough. */
    static Refusal ofData(String message) {
        return new Refusal(message, ERRORS_FOUND);
    }

    int exitCode() {
        return exitCode;
    }
}
