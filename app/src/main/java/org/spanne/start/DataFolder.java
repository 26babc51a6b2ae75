package org.spanne.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder an own database lives in. One process at a time owns it: the lock is the operating system's, so that it is
 * gone when the process is, however the process ended.
 */
final class DataFolder implements AutoCloseable {

    static final String PASSWORD = "database.password";

    private static final String LOCK = "spanne.lock";
    private static final String RUNNING = "running.properties";

    private final Path folder;
    private final FileChannel channel;

    @SuppressWarnings("UnusedVariable") // held: releasing it would let a second process in
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** What the owner of a folder says of itself. */
    record Running(long pid, int databasePort, int port) {}

    /** Takes the folder, or says nothing when another process has it. */
    static Optional<DataFolder> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // the same process has it: as taken as by any other
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        // what a killed owner has said of itself is not so any more
        Files.deleteIfExists(folder.resolve(RUNNING));
        return Optional.of(new DataFolder(folder.toAbsolutePath().normalize(), channel, lock));
    }

    /** Who has the folder, as far as it has said so already. */
    static @Nullable Running owner(Path folder) throws IOException {
        Path file = folder.resolve(RUNNING);
        if (!Files.exists(file)) {
            return null;
        }
        Properties said = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            said.load(in);
        }
        return new Running(
                Long.parseLong(said.getProperty("pid", "0")),
                Integer.parseInt(said.getProperty("databasePort", "0")),
                Integer.parseInt(said.getProperty("port", "0")));
    }

    Path databaseFiles() {
        return folder.resolve("postgres");
    }

    /** What the database says of itself, since its last start. */
    Path databaseLog() {
        return folder.resolve("database.log");
    }

    Path passwordFile() {
        return folder.resolve(PASSWORD);
    }

    void say(Running running) throws IOException {
        Path draft = folder.resolve(RUNNING + ".new");
        Files.writeString(
                draft,
                "pid=%d%ndatabasePort=%d%nport=%d%n".formatted(running.pid(), running.databasePort(), running.port()));
        Files.move(draft, folder.resolve(RUNNING), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve(RUNNING));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " could not be released", e);
        }
    }
}
