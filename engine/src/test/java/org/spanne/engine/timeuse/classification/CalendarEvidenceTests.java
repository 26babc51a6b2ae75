package org.spanne.engine.timeuse.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.timeuse.calendar.CalendarEvents;
import org.spanne.engine.timeuse.calendar.CalendarLimits;
import org.spanne.engine.timeuse.calendar.Occurrence;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Invitation.Organizer;

class CalendarEvidenceTests {

    private static final String ME = "me@house.example";
    private static final String INVITED =
            "ORGANIZER:mailto:boss@house.example\nATTENDEE;PARTSTAT=%s:mailto:me@house.example";

    @Test
    void countsPeopleAndNotRooms() throws IOException {
        Evidence evidence = evidence(
                "ORGANIZER:mailto:Me@House.example",
                "ATTENDEE:mailto:anna@acme.example",
                "ATTENDEE:mailto:anna@acme.example",
                "ATTENDEE:mailto:bert@bolt.example",
                "ATTENDEE:/o=exchange/cn=carl",
                "ATTENDEE;CUTYPE=ROOM:mailto:room@house.example");

        assertThat(evidence.people()).isEqualTo(4);
        assertThat(evidence.domains()).containsExactly("anna@acme.example", "bert@bolt.example");
    }

    @Test
    void takesAnEventWithoutOthersForOneOfOnePerson() throws IOException {
        assertThat(evidence("CATEGORIES:Focus,Red").people()).isEqualTo(1);
        assertThat(evidence("CATEGORIES:Focus,Red").categories()).containsExactly("Focus", "Red");
        assertThat(evidence("CATEGORIES:Focus,Red").response()).isEqualTo(Response.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, ACCEPTED", "TENTATIVE, TENTATIVE", "DECLINED, DECLINED", "NEEDS-ACTION, TENTATIVE"})
    void takesTheOwnersAnswer(String answer, Response response) throws IOException {
        assertThat(evidence(INVITED.formatted(answer)).response()).isEqualTo(response);
    }

    @Test
    void believesTheCalendarAboutItsOwner() throws IOException {
        Evidence evidence = evidence(
                "X-SPANNE-OWNER;PARTSTAT=DECLINED:mailto:alias@house.example",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:alias@house.example",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@house.example",
                "ATTENDEE:mailto:anna@acme.example");

        assertThat(evidence.response()).isEqualTo(Response.DECLINED);
        assertThat(evidence.domains()).containsExactly("anna@acme.example");
        assertThat(evidence.people()).isEqualTo(2);
    }

    @Test
    void tellsWhetherTheOwnerWasMerelyOptional() throws IOException {
        assertThat(evidence("ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:me@house.example")
                        .invitation()
                        .isOptional())
                .isTrue();
        assertThat(evidence("ATTENDEE:mailto:me@house.example").invitation().isOptional())
                .isFalse();
        assertThat(evidence("ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:anna@acme.example")
                        .invitation()
                        .isOptional())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZER:mailto:me@house.example, SELF",
        "ORGANIZER:mailto:boss@house.example, COLLEAGUE",
        "ORGANIZER:mailto:anna@acme.example, CUSTOMER",
        "ORGANIZER:mailto:anna@gmail.com, OTHER",
        "ORGANIZER:/o=exchange/cn=carl, UNKNOWN",
        "ATTENDEE:mailto:anna@acme.example, UNKNOWN",
        "CATEGORIES:Focus, SELF"
    })
    void tellsWhoInvited(String line, Organizer organizer) throws IOException {
        Domains domains =
                Domains.builder().own(ME).customer("acme.example", "acme").build();

        assertThat(evidence(line).invitation().by(domains)).isEqualTo(organizer);
    }

    @Test
    void tellsOccurrencesOfASeries() throws IOException {
        assertThat(evidence("CATEGORIES:Focus").invitation().isRecurring()).isFalse();
        assertThat(evidence("RRULE:FREQ=DAILY;COUNT=2").invitation().isRecurring())
                .isTrue();
        assertThat(evidence("X-SPANNE-OF-SERIES:TRUE").invitation().isRecurring())
                .isTrue();
    }

    @Test
    void flagsWhatIsNotFirm() throws IOException {
        assertThat(evidence(INVITED.formatted("ACCEPTED"), "STATUS:TENTATIVE").response())
                .isEqualTo(Response.TENTATIVE);
        assertThat(evidence(INVITED.formatted("DECLINED"), "STATUS:TENTATIVE").response())
                .isEqualTo(Response.DECLINED);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSP:TRANSPARENT, FREE",
        "CLASS:PRIVATE, PRIVATE",
        "X-MICROSOFT-CDO-BUSYSTATUS:OOF, OUT_OF_OFFICE",
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE, BUSY"
    })
    void takesHowTimeIsShown(String line, Showing showing) throws IOException {
        assertThat(evidence(line).showing()).isEqualTo(showing);
    }

    static Occurrence occurrence(String... lines) throws IOException {
        String text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e\nDTSTART:20260302T100000Z\nDTEND:20260302T110000Z\n"
                + String.join("\n", lines) + "\nEND:VEVENT\nEND:VCALENDAR";
        return CalendarEvents.read(new StringReader(text), CalendarLimits.USUAL)
                .expand(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC)
                .occurrences()
                .getFirst();
    }

    private static Evidence evidence(String... lines) throws IOException {
        return CalendarEvidence.of(occurrence(lines), ME);
    }
}
