package org.spanne.intake.arrival;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the administrator's settings. */
@Configuration
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {}
