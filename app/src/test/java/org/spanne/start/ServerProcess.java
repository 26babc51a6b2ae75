package org.spanne.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The program in a process of its own, as people start it, so that it can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern SERVES = Pattern.compile("Spanne serves http://localhost:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ServerProcess start(List<String> arguments) throws IOException {
        return start("org.spanne.Spanne", List.of(), Map.of(), arguments);
    }

    /**
     * Starts a main class.
     *
     * @param further folders in front of the class path
     */
    static ServerProcess start(String main, List<Path> further, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path output = Files.createTempFile("spanne", ".out");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(further),
                main));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start(), output);
    }

    /** Without the tests' own classes: their beans are not the program's. */
    private static String classPath(List<Path> further) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        further.stream().map(Path::toString),
                        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                                .splitAsStream(path)
                                .filter(entry -> !Path.of(entry).endsWith("test-classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    long pid() {
        return process.pid();
    }

    /** Waits until pages are served and tells on which port. */
    int port() {
        awaitSaid(SERVES.pattern());
        Matcher serves = SERVES.matcher(said());
        if (!serves.find()) {
            throw new AssertionError(said());
        }
        return Integer.parseInt(serves.group(1));
    }

    void awaitSaid(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            if (!process.isAlive() && !wanted.matcher(said()).find()) {
                throw new AssertionError("It ended with " + process.exitValue() + " and said: " + said());
            }
            return wanted.matcher(said()).find();
        });
    }

    /** What it has said so far, on both outputs. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int statusOf(String page) throws IOException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port() + page))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** As {@code kill} and Ctrl+C do. */
    int stop() {
        process.destroy();
        return exitCode();
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It goes on, and said: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            stop();
        }
        Files.deleteIfExists(output);
    }
}
