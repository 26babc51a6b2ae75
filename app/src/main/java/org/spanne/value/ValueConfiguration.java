package org.spanne.value;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the administrator's settings. */
@Configuration
@EnableConfigurationProperties(ValueSettings.class)
class ValueConfiguration {}
