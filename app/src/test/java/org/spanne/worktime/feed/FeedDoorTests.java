package org.spanne.worktime.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.worktime.feed.FeedAnswer.Failed;
import org.spanne.worktime.feed.FeedAnswer.Fresh;
import org.spanne.worktime.feed.FeedAnswer.Unchanged;

class FeedDoorTests {

    private final CalendarServer server = CalendarServer.start();
    private final FeedDoor open = new FeedDoor(true, Duration.ofSeconds(2));
    private final FeedDoor closed = new FeedDoor(false, Duration.ofSeconds(2));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void bringsTheCalendarAndTheNextTimeOnlyThatNothingHasChanged() {
        server.holds("BEGIN:VCALENDAR", "\"7\"");
        FeedAnswer first = open.ask(server.address("/a.ics"), null, null);
        assertThat(first).isInstanceOfSatisfying(Fresh.class, fresh -> {
            assertThat(fresh.calendar()).hasContent("BEGIN:VCALENDAR");
            assertThat(fresh.etag()).isEqualTo("\"7\"");
            assertThat(fresh.lastModified()).startsWith("Mon, 02 Mar 2026");
        });
        assertThat(open.ask(server.address("/a.ics"), "\"7\"", null)).isEqualTo(new Unchanged());
        assertThat(server.served()).isEqualTo(1);
    }

    @Test
    void followsWhereAnAddressLeadsButNotForEver() {
        server.holds("BEGIN:VCALENDAR", "\"1\"");
        assertThat(open.ask(server.address("/moved"), null, null)).isInstanceOf(Fresh.class);
        assertThat(open.ask(server.address("/round"), null, null)).isEqualTo(new Failed(FeedProblem.REDIRECTS));
    }

    @Test
    void opensToNoHostOfTheHouse() {
        assertThat(closed.ask(URI.create("https://localhost/a.ics"), null, null))
                .isEqualTo(new Failed(FeedProblem.HOST_PRIVATE, "localhost"));
        assertThat(closed.ask(URI.create("https://[::1]/a.ics"), null, null))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.problem()).isEqualTo(FeedProblem.HOST_PRIVATE));
        assertThat(closed.ask(server.address("/a.ics"), null, null)).isEqualTo(new Failed(FeedProblem.ADDRESS));
        assertThat(server.served()).isZero();
    }

    @Test
    void takesABoundedCalendarInABoundedTime() {
        assertThat(open.ask(server.address("/endless"), null, null)).isEqualTo(new Failed(FeedProblem.TOO_LARGE));
        assertThat(open.ask(server.address("/slow"), null, null)).isEqualTo(new Failed(FeedProblem.TOO_SLOW));
    }

    @ParameterizedTest
    @CsvSource({"401, FORBIDDEN", "403, FORBIDDEN", "404, GONE", "410, GONE", "500, STATUS"})
    void saysWhyThereIsNoCalendar(int status, FeedProblem problem) {
        server.answers(status);
        assertThat(open.ask(server.address("/a.ics"), null, null))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.problem()).isEqualTo(problem));
    }

    @Test
    void saysThatNobodyIsThere() {
        URI gone = server.address("/a.ics");
        server.close();
        assertThat(open.ask(gone, null, null)).isEqualTo(new Failed(FeedProblem.UNREACHABLE));
        assertThat(open.ask(URI.create("https://no-such-host.invalid/a.ics"), null, null))
                .isEqualTo(new Failed(FeedProblem.HOST_UNKNOWN, "no-such-host.invalid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "::"
            })
    void knowsAddressesOfTheHouse(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.contains(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "172.15.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void knowsAddressesOfTheWorld(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://calendar.example/a.ics",
                "ftp://calendar.example/a",
                "file:///etc/passwd",
                "calendar",
                "https:///a",
                "https://anna:secret@calendar.example/a.ics",
                "https://a b/"
            })
    void takesHttpsAddressesOnly(String typed) {
        assertThat(FeedAddress.read(typed, false)).isEmpty();
    }

    @Test
    void showsTooLittleOfAnAddressToReadTheCalendarWith() {
        FeedAddress address = FeedAddress.read(" webcal://calendar.example/private-0123456789abcdef/basic.ics ", false)
                .orElseThrow();
        assertThat(address.uri()).hasScheme("https");
        assertThat(FeedAddress.masked(address.uri().toString())).isEqualTo("calendar.example/….ics");
    }
}
