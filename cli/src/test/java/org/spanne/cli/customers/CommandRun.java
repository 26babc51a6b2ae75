package org.spanne.cli.customers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run of the command left: exit code, standard output, standard error. Today is 2020-01-01. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(Object... arguments) {
        var clock = Clock.fixed(Instant.parse("2020-01-01T12:00:00Z"), ZoneOffset.UTC);
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        int exitCode = new CommandLine(new CustomersCommand(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** Standard output, all of it, as JSON. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    static Path file(Path folder, String... lines) {
        return bytes(folder, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "rows", ".csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a CSV that was written, by their first cell. */
    static Map<String, List<String>> rows(Path csv) {
        try {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(csv)) {
                List<String> cells = List.of(line.split(",", -1));
                rows.put(cells.getFirst(), cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
