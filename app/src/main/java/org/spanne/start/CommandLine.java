package org.spanne.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spanne.start.Launch.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Runs what the command line asks for, on an own database or on the one that Spring's properties name. */
public final class CommandLine {

    /** The answer of a command that goes on running when {@link #run} returns. */
    public static final int KEEPS_RUNNING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private CommandLine() {}

    /**
     * Runs one command.
     *
     * @param application the Spring application to start
     * @param args the command and its arguments
     * @return an exit code (0 done, 1 failed, 2 not understood), or {@link #KEEPS_RUNNING} while pages are served
     */
    public static int run(Class<?> application, String... args) {
        if (List.of(args).contains("--help")) {
            System.out.print(Launch.USAGE);
            return DONE;
        }
        try {
            return start(application, Launch.parse(args));
        } catch (Launch.Misunderstood e) {
            System.err.println(e.getMessage() + System.lineSeparator() + Launch.USAGE);
            return MISUNDERSTOOD;
        } catch (IOException | SQLException | RuntimeException e) {
            // the outermost place: whoever started it reads a sentence, and a trace only of what we did not foresee
            System.err.println(StartFailure.sentenceFor(e).orElseGet(() -> {
                LOG.error("The start failed", e);
                return "Spanne could not start because of a fault of its own; the lines above tell it.";
            }));
            return FAILED;
        }
    }

    private static int start(Class<?> application, Launch launch) throws IOException, SQLException {
        if (namesDatabase(launch)) {
            return start(application, launch, Map.of(), null);
        }
        Path data = launch.dataFolder();
        DataFolder folder = DataFolder.take(data).orElse(null);
        if (folder == null) {
            return besideOwner(application, launch, data);
        }
        OwnDatabase database = OwnDatabase.start(folder);
        folder.say(new DataFolder.Running(ProcessHandle.current().pid(), database.port(), 0));
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            folder.close();
        });
        return start(application, launch, connection(database.url(), database.user(), database.password()), running -> {
            say(folder, database, running);
        });
    }

    /** A folder that another process owns: an import goes into its database, everything else is told who has it. */
    private static int besideOwner(Class<?> application, Launch launch, Path data) throws IOException {
        DataFolder.Running owner = DataFolder.owner(data);
        if (owner == null) {
            System.err.println("The data folder " + data
                    + " is just being opened by another start of Spanne. Wait a moment and try again.");
            return FAILED;
        }
        if (launch.command() == Command.IMPORT) {
            return start(application, launch, OwnDatabase.connectionTo(data, owner.databasePort()), null);
        }
        System.err.println("The data folder " + data + " is in use: Spanne runs as process " + owner.pid()
                + (owner.port() == 0 ? "" : " and serves http://localhost:" + owner.port())
                + ". Stop it first, or name another folder with --data.");
        return FAILED;
    }

    private static int start(
            Class<?> application, Launch launch, Map<String, Object> connection, @Nullable Opened opened) {
        SpringApplication spring = new SpringApplication(application);
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(
                "spanne.data", launch.dataFolder().toAbsolutePath().normalize().toString());
        if (launch.command() == Command.DEMO) {
            // its accounts need no password, so it answers this computer only, unless told otherwise
            settings.put("server.address", "127.0.0.1");
        }
        if (launch.command() == Command.IMPORT) {
            // no pages, and no jobs of others: the process ends with the import
            settings.put("server.port", -1);
            settings.put("spanne.jobs.run", false);
        } else {
            settings.put("server.port", launch.port());
        }
        spring.setDefaultProperties(settings);
        spring.addInitializers(
                context -> context.getEnvironment().getPropertySources().addFirst(startedAs(launch)));
        ConfigurableApplicationContext context = spring.run(launch.passedOn().toArray(String[]::new));
        if (launch.command() != Command.IMPORT) {
            System.out.println("Spanne serves http://localhost:" + portOf(context) + ". Ctrl+C stops it.");
        }
        if (opened != null && launch.command() != Command.IMPORT) {
            opened.on(context);
        }
        return switch (launch.command()) {
            case SERVE -> KEEPS_RUNNING;
            case DEMO -> keepRunning(act(context, launch));
            case IMPORT -> SpringApplication.exit(context, () -> act(context, launch));
        };
    }

    /** Above all other properties: what lets sample accounts in cannot be set from outside. */
    private static MapPropertySource startedAs(Launch launch) {
        String folder = namesDatabase(launch)
                ? ""
                : launch.dataFolder().toAbsolutePath().normalize().toString();
        return new MapPropertySource(
                "spanne start", Map.of("spanne.command", launch.command().typed(), "spanne.data-folder", folder));
    }

    private static int act(ConfigurableApplicationContext context, Launch launch) {
        Action action = context.getBeansOfType(Action.class).values().stream()
                .filter(one -> one.command().equals(launch.command().typed()))
                .findFirst()
                .orElseThrow();
        return action.run(new Action.Call(
                launch.dataFolder(), launch.inputs(), launch.profile(), launch.language(), System.out, System.err));
    }

    private static int keepRunning(int code) {
        return code == 0 ? KEEPS_RUNNING : code;
    }

    private static boolean namesDatabase(Launch launch) {
        return System.getenv("SPRING_DATASOURCE_URL") != null
                || System.getProperty("spring.datasource.url") != null
                || launch.passedOn().stream().anyMatch(argument -> argument.startsWith("--spring.datasource.url="));
    }

    private static void say(DataFolder folder, OwnDatabase database, ConfigurableApplicationContext context) {
        try {
            folder.say(new DataFolder.Running(ProcessHandle.current().pid(), database.port(), portOf(context)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portOf(ConfigurableApplicationContext context) {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }

    static Map<String, Object> connection(String url, String user, String password) {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    /** What to do once the application answers. */
    @FunctionalInterface
    private interface Opened {
        void on(ConfigurableApplicationContext context);
    }
}
