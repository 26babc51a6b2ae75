package org.spanne.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"orders.csv", "company/orders.csv", "company/calendars/P1.work.ics", "Aufträge 2026.xlsx"})
    void namesOfFilesInAFolderAreKept(String given) {
        assertThat(UploadName.of(given).orElseThrow().path()).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../orders.csv",
                "company/../../orders.csv",
                "/etc/passwd",
                "..",
                "",
                " ",
                "C:/orders.csv",
                "a/b/c/d.csv",
                ".hidden",
                "line\nbreak.csv",
                "nul\u0000.csv",
                "company//orders.csv",
            })
    void namesThatLeadElsewhereAreRefused(String given) {
        assertThat(UploadName.of(given)).isEmpty();
    }

    @Test
    void namesWithBackslashesArePathsToo() {
        assertThat(UploadName.of("company\\orders.csv").orElseThrow().path()).isEqualTo("company/orders.csv");
        assertThat(UploadName.of("..\\orders.csv")).isEmpty();
    }

    @Test
    void aLoneCalendarGoesWhereCalendarsAre() {
        assertThat(UploadName.of("P1.ics").orElseThrow().path()).isEqualTo("calendars/P1.ics");
    }
}
