package org.spanne.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a project of its own, whose build makes a small program in a moment: which Java is found, when it builds,
 * and what comes out where.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has spanne.cmd")
class LauncherTests {

    /** Answers on standard output, grumbles on standard error, ends with the code asked for or waits for a signal. */
    private static final String PROGRAM = """
            package org.spanne.cli;
            public class SpanneCli {
                public static void main(String[] args) throws Exception {
                    System.out.println("answer to " + String.join("|", args));
                    System.err.println("grumble");
                    if (args.length > 1 && args[1].equals("wait")) {
                        Thread.sleep(60_000);
                    }
                    System.exit(args.length > 1 ? Integer.parseInt(args[1]) : 0);
                }
            }
            """;

    /** Stands where the Maven wrapper stands; what it says must not reach standard output. */
    private static final String BUILD = """
            #!/bin/sh
            echo "[INFO] Building Spanne cli 0.1.0 [1/1]"
            echo "noise of the build" >&2
            echo built >> builds
            [ ! -f broken ] || { echo "[ERROR] it is broken"; exit 1; }
            sleep 0.3
            mkdir -p cli/target/lib cli/target/classes
            "$JAVA_HOME/bin/javac" -d cli/target/classes SpanneCli.java
            "$JAVA_HOME/bin/jar" --create --file cli/target/spanne-cli-0.1.0.jar -C cli/target/classes .
            cp cli/target/spanne-cli-0.1.0.jar cli/target/lib/other.jar
            """;

    @TempDir
    private Path folder;

    private Path project = Path.of("");

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void aProject() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        Files.copy(Path.of("..", "spanne"), project.resolve("spanne"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String module : List.of("engine", "exchange", "cli", "app")) {
            Files.createDirectories(project.resolve(module).resolve("src/main"));
            Files.writeString(project.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(project.resolve("pom.xml"), "");
        Files.writeString(project.resolve("SpanneCli.java"), PROGRAM);
        Files.writeString(project.resolve("mvnw"), BUILD);
        assertThat(project.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void withoutJdk25ItSaysWhatToInstall() throws IOException {
        Said said = launch(Map.of("SPANNE_JDKS", "/nowhere/*", "JAVA_HOME", "/nowhere"), "check", "x");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("needs a JDK 25 and found none", "'/nowhere'", "openjdk-25-jdk", "adoptium.net");
    }

    @Test
    void aJdkIsFoundInAFolderWhoseNameHasBlanks() throws IOException {
        Path jdks = Files.createDirectories(folder.resolve("my jdks"));
        Path link = Files.createSymbolicLink(jdks.resolve("twenty five"), Path.of(System.getProperty("java.home")));
        Said said = launch(Map.of("SPANNE_JDKS", "/nowhere/*:" + jdks + "/*", "JAVA_HOME", ""), "check");
        Files.delete(link);
        assertThat(said.err()).doesNotContain("needs a JDK");
        assertThat(said.code()).isZero();
    }

    @Test
    void standardOutputBelongsToTheCommandAlone() throws IOException {
        Said said = launch(Map.of(), "check", "0", "two words", "*");
        assertThat(said.out()).isEqualTo("answer to check|0|two words|*\n");
        assertThat(said.err()).contains("spanne: building", "grumble").doesNotContain("noise of the build");
    }

    @Test
    void theExitCodeIsPassedOn() throws IOException {
        assertThat(launch(Map.of(), "check", "7").code()).isEqualTo(7);
        assertThat(launch(Map.of(), "analyse", "0").code()).isZero();
    }

    @Test
    void itBuildsOnceAndAgainWhenASourceHasChangedOrGone() throws IOException {
        launch(Map.of(), "check");
        assertThat(launch(Map.of(), "check").err()).doesNotContain("building");
        assertThat(builds()).isEqualTo(1);
        Path source = Files.writeString(project.resolve("exchange/src/main/A.java"), "");
        launch(Map.of(), "check");
        assertThat(builds()).isEqualTo(2);
        Files.delete(source);
        launch(Map.of(), "check");
        assertThat(builds()).isEqualTo(3);
        Files.writeString(project.resolve("app/src/main/B.java"), "");
        launch(Map.of(), "check");
        assertThat(builds()).as("the command line does not need the server").isEqualTo(3);
    }

    @Test
    void twoStartsBuildOnce() throws IOException, InterruptedException {
        Process one = begin(Map.of(), "check", "0");
        Process two = begin(Map.of(), "check", "0");
        assertThat(List.of(one.waitFor(), two.waitFor())).containsExactly(0, 0);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockWhoseHolderHasDiedHoldsNobodyUp() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(project.resolve("target/launch"));
        Files.createSymbolicLink(project.resolve("target/launch/lock"), Path.of(Long.toString(dead.pid())));
        assertThat(launch(Map.of(), "check", "0").code()).isZero();
    }

    @Test
    void aBrokenBuildIsToldWithItsErrorsAndTriedAgain() throws IOException {
        Files.writeString(project.resolve("broken"), "");
        Said said = launch(Map.of(), "check");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("[ERROR] it is broken", "target/launch/build.log");
        Files.delete(project.resolve("broken"));
        assertThat(launch(Map.of(), "check", "0").code()).isZero();
    }

    @Test
    void aSignalReachesTheCommand() throws IOException, InterruptedException {
        Process waiting = begin(Map.of(), "check", "wait");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.readString(out(waiting)).contains("answer"));
        waiting.destroy();
        assertThat(waiting.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting.exitValue()).isEqualTo(143);
    }

    @Test
    void helpNeedsNoJavaAndAnUnknownCommandIsNamed() throws IOException {
        Map<String, String> noJava = Map.of("SPANNE_JDKS", "/nowhere/*", "JAVA_HOME", "");
        Said help = launch(noJava, "help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("./spanne demo", "./spanne check");
        Said unknown = launch(noJava, "destroy");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("there is no command 'destroy'", "./spanne demo");
    }

    private Said launch(Map<String, String> environment, String... arguments) throws IOException {
        Process process = begin(environment, arguments);
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Said(process.exitValue(), Files.readString(out(process)), Files.readString(err(process)));
    }

    private Process begin(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", """
                exec "$0" "$@" >"$OUT.$$.out" 2>"$OUT.$$.err"
                """, project.resolve("spanne").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("OUT", folder.resolve("said").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path out(Process process) {
        return folder.resolve("said." + process.pid() + ".out");
    }

    private Path err(Process process) {
        return folder.resolve("said." + process.pid() + ".err");
    }

    private long builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }
}
