package org.spanne.exchange.sample.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.sample.catalogue.Kind;
import org.spanne.exchange.sample.orders.OpenOrder;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Seat;
import org.spanne.exchange.sample.support.Company;
import org.spanne.exchange.sample.time.Block.Means;
import org.spanne.exchange.sample.time.Block.Response;

class DiaryTests {

    private final Company company = new Company(300);

    private Diary diary(Seat seat) {
        return new Diary(seat, company.accounts.of(seat), company.setting);
    }

    private Seat seat(String unit) {
        return company.people.in(unit).stream()
                .filter(seat ->
                        seat.last().hoursPerWeek() == 40 && seat.holders().size() == 1)
                .filter(seat -> seat.last().from() < 0)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> workdays(int from, int to) {
        List<Integer> days = new ArrayList<>();
        for (int day = from; day < to; day++) {
            if (company.days.working(day)) {
                days.add(day);
            }
        }
        return days;
    }

    @ParameterizedTest
    @ValueSource(strings = {"U-BEN", "U-MBS", "U-NKS"})
    void spendsWhatEachCategoryIsOwedInTheLongRun(String unit) {
        Seat seat = seat(unit);
        Diary diary = diary(seat);
        Map<Category, Integer> minutes = new EnumMap<>(Category.class);
        List<Integer> days = workdays(0, company.pilot.starts());
        for (int day : days) {
            for (Block block : diary.day(day, seat.last())) {
                if (block.category() != null && block.response() != Response.DECLINED) {
                    minutes.merge(block.category(), block.minutes(), Integer::sum);
                }
            }
        }
        for (Category category : Set.of(Category.CUSTOMER, Category.COORDINATION, Category.PRIORITISATION)) {
            double share = minutes.getOrDefault(category, 0) / (480.0 * days.size());
            assertThat(share).as(category.text()).isCloseTo(category.share(seat.unit(), 0), within(0.012));
        }
    }

    @Test
    void fillsADayFromEightOnWithoutOverlapExceptForSideLines() {
        Seat seat = seat("U-BEN");
        Diary diary = diary(seat);
        int overlaps = 0;
        for (int day : workdays(0, 300)) {
            List<Block> blocks = diary.day(day, seat.last());
            int[] minutes = new int[1_440];
            for (Block block : blocks) {
                assertThat(block.start()).isGreaterThanOrEqualTo(480).isLessThan(block.end());
                assertThat(block.end()).isLessThanOrEqualTo(1_230);
                for (int minute = block.start(); minute < block.end(); minute++) {
                    minutes[minute]++;
                }
            }
            assertThat(Arrays.stream(minutes)).allMatch(count -> count <= 4);
            overlaps += (int) Arrays.stream(minutes).filter(count -> count > 1).count();
        }
        assertThat(overlaps).isBetween(300, 10_000);
    }

    @Test
    void travelsThereAndBackForVisits() {
        Seat seat = seat("U-NKS");
        Diary diary = diary(seat);
        for (int day : workdays(0, 300)) {
            List<Block> blocks = diary.day(day, seat.last());
            List<Block> ways = blocks.stream()
                    .filter(block -> block.means() == Means.TRAVEL)
                    .toList();
            assertThat(ways.size() % 2).isZero();
            for (int i = 0; i < ways.size(); i += 2) {
                int arrival = ways.get(i).end();
                int departure = ways.get(i + 1).start();
                assertThat(blocks)
                        .anyMatch(block -> block.means() == Means.MEETING
                                && block.category() == Category.CUSTOMER
                                && block.start() == arrival
                                && block.end() == departure);
            }
        }
    }

    @Test
    void worksOnOrdersThatAreOpenOnly() {
        Seat seat = seat("U-BEN");
        Diary diary = diary(seat);
        Person holder = seat.last();
        List<Integer> days = workdays(0, 200);
        days.subList(0, 40).forEach(day -> diary.day(day, holder));
        diary.take(new OpenOrder("A1", company.account("U-BEN"), Kind.BESPOKE, false, days.get(79)));
        diary.take(new OpenOrder("A2", company.account("U-BEN"), Kind.STANDARD, true, days.get(119)));
        assertThat(orders(diary, days.subList(40, 80), holder)).containsExactly("A1");
        assertThat(orders(diary, days.subList(80, 120), holder)).isEmpty();
    }

    private static Set<String> orders(Diary diary, List<Integer> days, Person holder) {
        return days.stream()
                .flatMap(day -> diary.day(day, holder).stream())
                .map(Block::orderId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }
}
