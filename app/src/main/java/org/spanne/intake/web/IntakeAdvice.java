package org.spanne.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.spanne.intake.HouseDefaults;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

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

    /** A form sent without its files is the sender's mistake; one that is too large has an answer of its own. */
    @ExceptionHandler(MultipartException.class)
    void withoutFiles(MultipartException e, HttpServletResponse response) throws IOException {
        boolean tooLarge = e instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }
}
