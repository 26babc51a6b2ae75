package org.spanne.intake.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Folders of the server that people may name: those below the roots the administrator has opened, and no others. */
@Component
public class ServerFolders {

    private final List<Path> roots;

    ServerFolders(IntakeSettings settings) {
        this.roots = settings.roots();
    }

    /** The opened roots; empty where naming folders is switched off. */
    public List<Path> roots() {
        return roots;
    }

    /**
     * Looks a folder or file up. Links are followed before the place is judged, and a place outside the roots is answered
     * like one that does not exist, so that nobody can feel the way around the server's disk.
     */
    public Arrival find(String typed) {
        if (roots.isEmpty()) {
            return Arrival.Refused.because("intake.refused.no-roots");
        }
        try {
            Path real = Path.of(typed.strip()).toRealPath();
            if (isBelowRoot(real) && Files.isReadable(real)) {
                return new Arrival.Ready(real.toString(), List.of(real));
            }
        } catch (InvalidPathException | IOException e) {
            // answered like a place outside the roots
        }
        return Arrival.Refused.because(
                "intake.refused.no-folder",
                typed,
                String.join(", ", roots.stream().map(Path::toString).toList()));
    }

    private boolean isBelowRoot(Path real) throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root) && real.startsWith(root.toRealPath())) {
                return true;
            }
        }
        return false;
    }
}
