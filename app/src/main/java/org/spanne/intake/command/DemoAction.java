package org.spanne.intake.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spanne.exchange.sample.SampleCompany;
import org.spanne.exchange.sample.SampleOptions;
import org.spanne.exchange.sample.SampleSize;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.Importer;
import org.spanne.start.Action;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** {@code spanne demo}: writes the sample company of the last three years and imports it, where nothing is stored yet. */
@Component
class DemoAction implements Action {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAction.class);

    private final Imports imports;
    private final Importer importer;
    private final SampleLoading loading;
    private final Clock clock;

    DemoAction(Imports imports, Importer importer, SampleLoading loading, Clock clock) {
        this.imports = imports;
        this.importer = importer;
        this.loading = loading;
        this.clock = clock;
    }

    @Override
    public String command() {
        return "demo";
    }

    @Override
    public int run(Call call) {
        if (!imports.nothingLanded()) {
            return 0;
        }
        return loading.during(() -> load(call));
    }

    private int load(Call call) {
        try {
            Path folder = write(call.data());
            long id = imports.open("sample", Origin.SAMPLE, List.of(folder), null, "spanne demo");
            importer.land(id, loading::landed);
            return 0;
        } catch (IOException e) {
            LOG.error("The sample company could not be written", e);
            call.progress()
                    .println("The sample company could not be written to " + call.data() + ": " + e.getMessage());
            return 1;
        }
    }

    /** A folder that stands under its final name is complete. */
    private Path write(Path data) throws IOException {
        Path folder = data.resolve("sample");
        if (Files.exists(folder)) {
            return folder;
        }
        Path draft = data.resolve("sample.new");
        FileSystemUtils.deleteRecursively(draft);
        SampleOptions options = SampleOptions.of(SampleSize.MEDIUM, LocalDate.now(clock));
        SampleCompany.write(options, draft, loading::written);
        return Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
