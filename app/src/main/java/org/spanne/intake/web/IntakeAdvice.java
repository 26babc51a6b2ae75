package org.spanne.intake.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.spanne.intake.HouseDefaults;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all pages of intake show: times by the company's clock, and what a file's dialect can be. */
@ControllerAdvice(basePackageClasses = IntakeAdvice.class)
class IntakeAdvice {

    private final HouseDefaults defaults;

    IntakeAdvice(HouseDefaults defaults) {
        this.defaults = defaults;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        String zone = defaults.timeZone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    @ModelAttribute("encodings")
    List<String> encodings() {
        return ReadingController.ENCODINGS;
    }

    @ModelAttribute("delimiters")
    Map<String, Character> delimiters() {
        return ReadingController.DELIMITERS;
    }
}
