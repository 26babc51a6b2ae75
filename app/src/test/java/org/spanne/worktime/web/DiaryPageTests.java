package org.spanne.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServerTest
class DiaryPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void nothingMeasured() {
        TestDatabase.empty(db);
    }

    @Test
    void tenPercentToWithinTwoPointsTakes865MomentsAndSixtyToWithinFive369() throws Exception {
        assertThat(page("?expected=10&precision=2", "en")).contains("865 moments.");
        assertThat(page("?expected=60&precision=5", "de")).contains("369 Augenblicke.");
    }

    @Test
    void whatWasSeenIsToldWithItsIntervalAndWhatCannotBeIsRefused() throws Exception {
        assertThat(page("?moments=263&seen=81", "en"))
                .contains("The diary says 31", "(26–37")
                .doesNotContain("??");
        assertThat(page("?moments=81&seen=263", "en")).contains("cannot be");
        assertThat(page("?moments=&seen=x", "de")).contains("kann nicht sein").doesNotContain("??");
    }

    private String page(String query, String language) throws Exception {
        return mvc.get()
                .uri("/time/diary" + query)
                .header("Accept-Language", language)
                .with(Visit.as(mvc, db, Role.SALES_LEAD))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
