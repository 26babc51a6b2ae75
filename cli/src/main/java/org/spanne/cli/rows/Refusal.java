package org.spanne.cli.rows;

/** Why there is no answer, in sentences that name the place and what to do. */
public final class Refusal extends RuntimeException {

    private static final int ERRORS_FOUND = 1;
    private static final int UNUSABLE = 2;

    private final int exitCode;

    private Refusal(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A file or an option that nothing can be made of. */
    public static Refusal ofUse(String message) {
        return new Refusal(message, UNUSABLE);
    }

    /** Data that are wrong, or not enough. */
    public static Refusal ofData(String message) {
        return new Refusal(message, ERRORS_FOUND);
    }

    /** The exit code of a command that ends with it. */
    public int exitCode() {
        return exitCode;
    }
}
