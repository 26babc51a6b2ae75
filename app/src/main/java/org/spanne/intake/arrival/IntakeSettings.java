package org.spanne.intake.arrival;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the administrator decides about intake.
 *
 * @param uploads where uploaded files wait until their rows have landed
 * @param roots folders below which people may name a folder of the server; none unless set
 * @param maxUpload the most that one upload may bring
 * @param keepUploads how long an upload waits for somebody to go on with it
 */
@ConfigurationProperties("spanne.intake")
public record IntakeSettings(
        Path uploads,
        @DefaultValue List<Path> roots,
        @DefaultValue("4GB") DataSize maxUpload,
        @DefaultValue("14d") Duration keepUploads) {}
