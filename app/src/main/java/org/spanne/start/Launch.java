package org.spanne.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the person asked for on the command line.
 *
 * @param command what to do
 * @param data the folder of the own database; null for the command's usual one
 * @param port the port pages are served on
 * @param profile name or file of the source profile an import goes through; null for the exchange format itself
 * @param inputs the folders or files to import
 * @param language language of reports on the command line
 * @param passedOn arguments in Spring's own {@code --name=value} form
 */
record Launch(
        Command command,
        @Nullable Path data,
        int port,
        @Nullable String profile,
        List<Path> inputs,
        Locale language,
        List<String> passedOn) {

    enum Command {
        SERVE,
        DEMO,
        IMPORT;

        /** The command as it is typed. */
        String typed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String USAGE = """
            Usage: spanne serve  [--data DIR] [--port N]
                   spanne demo   [--data DIR] [--port N]
                   spanne import FOLDER... [--profile NAME|FILE] [--data DIR] [--language de|en]
            """;

    /** A request that cannot be understood; the message says what to write instead. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misunderstood(String message) {
            super(message);
        }
    }

    static Launch parse(String... args) {
        if (args.length == 0) {
            throw new Misunderstood("No command given.");
        }
        Command command = Arrays.stream(Command.values())
                .filter(one -> one.typed().equals(args[0]))
                .findFirst()
                .orElseThrow(() -> new Misunderstood("Unknown command '" + args[0] + "'."));
        Path data = null;
        int port = 8080;
        String profile = null;
        Locale language = Locale.ENGLISH;
        List<Path> inputs = new ArrayList<>();
        List<String> passedOn = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--data" -> data = Path.of(valueOf(args, ++i));
                case "--port" -> port = portOf(valueOf(args, ++i));
                case "--profile" -> profile = valueOf(args, ++i);
                case "--language" -> language = languageOf(valueOf(args, ++i));
                default -> {
                    if (args[i].startsWith("--") && args[i].contains("=")) {
                        passedOn.add(args[i]);
                    } else if (args[i].startsWith("-") || command != Command.IMPORT) {
                        throw new Misunderstood("Unknown argument '" + args[i] + "'.");
                    } else {
                        inputs.add(Path.of(args[i]));
                    }
                }
            }
        }
        if (command == Command.IMPORT && inputs.isEmpty()) {
            throw new Misunderstood("No folder given to import.");
        }
        return new Launch(command, data, port, profile, List.copyOf(inputs), language, List.copyOf(passedOn));
    }

    Path dataFolder() {
        if (data != null) {
            return data;
        }
        return command == Command.DEMO ? Path.of("data", "demo") : Path.of("data", "company");
    }

    private static String valueOf(String[] args, int at) {
        if (at >= args.length) {
            throw new Misunderstood("A value is missing after " + args[at - 1] + ".");
        }
        return args[at];
    }

    private static Locale languageOf(String text) {
        return switch (text) {
            case "de" -> Locale.GERMAN;
            case "en" -> Locale.ENGLISH;
            default -> throw new Misunderstood("--language " + text + " is not spoken here. Maybe de or en?");
        };
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, as a port out of range is
        }
        throw new Misunderstood("--port " + text + " is not a port. Maybe 8080?");
    }
}
