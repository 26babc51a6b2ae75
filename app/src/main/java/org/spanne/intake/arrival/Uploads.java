package org.spanne.intake.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** The upload area in the data folder: one folder per upload, removed once its rows have landed or nobody came back. */
@Component
public class Uploads {

    private static final int MOST_FILES = 5_000;

    private final IntakeSettings settings;

    Uploads(IntakeSettings settings) {
        this.settings = settings;
    }

    /** Stores the files of one upload side by side, as they are; nothing of them is unpacked or read. */
    public Arrival receive(List<MultipartFile> files) {
        List<MultipartFile> sent =
                files.stream().filter(file -> !file.isEmpty()).toList();
        if (sent.isEmpty()) {
            return Arrival.Refused.because("intake.refused.nothing");
        }
        if (sent.size() > MOST_FILES) {
            return Arrival.Refused.because("intake.refused.too-many", Integer.toString(sent.size()));
        }
        if (sent.stream().mapToLong(MultipartFile::getSize).sum()
                > settings.maxUpload().toBytes()) {
            return Arrival.Refused.because(
                    "intake.refused.too-large", settings.maxUpload().toMegabytes() + " MB");
        }
        Map<String, MultipartFile> named = new LinkedHashMap<>();
        for (MultipartFile file : sent) {
            String given = String.valueOf(file.getOriginalFilename());
            UploadName name = UploadName.of(given).orElse(null);
            if (name == null) {
                return Arrival.Refused.because("intake.refused.name", given);
            }
            if (named.put(name.path(), file) != null) {
                return Arrival.Refused.because("intake.refused.twice", given);
            }
        }
        return store(named);
    }

    private Arrival store(Map<String, MultipartFile> named) {
        Path folder = settings.uploads()
                .toAbsolutePath()
                .normalize()
                .resolve(UUID.randomUUID().toString());
        try {
            for (Map.Entry<String, MultipartFile> file : named.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                file.getValue().transferTo(target);
            }
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder.toFile());
            throw new UncheckedIOException("The upload could not be stored in " + folder, e);
        }
        String first = named.keySet().iterator().next();
        String title = named.size() == 1 ? first : common(named.keySet(), first);
        return new Arrival.Ready(title, inputs(folder));
    }

    /** The folder the files came in, or the first of them. */
    private static String common(Set<String> names, String first) {
        int slash = first.indexOf('/');
        String top = slash < 0 ? first : first.substring(0, slash);
        boolean shared = slash > 0 && names.stream().allMatch(name -> name.startsWith(top + "/"));
        return shared ? top : first + " + " + (names.size() - 1);
    }

    /** A folder that was uploaded as a whole is read as such, not as a folder within a folder. */
    private static List<Path> inputs(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.toList();
            Path only = all.getFirst();
            boolean single = all.size() == 1 && !only.endsWith("calendars");
            return List.of(single ? only : folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload in " + folder + " could not be read", e);
        }
    }

    /** Removes the files of an upload. Inputs outside the upload area, which are others' own, are left alone. */
    public void discard(List<Path> inputs) {
        Path area = settings.uploads().toAbsolutePath().normalize();
        for (Path input : inputs) {
            if (input.startsWith(area) && !input.equals(area)) {
                FileSystemUtils.deleteRecursively(
                        area.resolve(area.relativize(input).getName(0)).toFile());
            }
        }
    }

    /** The uploads that have been waiting for too long. */
    public List<Path> stale(Instant now) {
        if (!Files.isDirectory(settings.uploads())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(settings.uploads().toAbsolutePath())) {
            Instant limit = now.minus(settings.keepUploads());
            return folders.filter(folder -> lastTouched(folder).isBefore(limit)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload area could not be read", e);
        }
    }

    private static Instant lastTouched(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload " + folder + " could not be looked at", e);
        }
    }
}
