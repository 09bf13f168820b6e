package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.healthpages.report.Report.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndependentReportsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1 b2 c3",
                "a1 a1 b2 b2 c3",
                "a1 b1 b2 c2 c3",
                "a1 a2 a3 b1 b2 b3 c1", // only a and b have a choice
                "a1 b1 c1 a2 a3 b2", // c must be taken from 1, b from 2, a from 3
            })
    void three_who_differ_in_who_and_where_they_are_suffice(String reporters) {
        List<Reporter> all = reporters(reporters);

        assertThat(IndependentReports.areEnough(all)).isTrue();
        Collections.reverse(all);
        assertThat(IndependentReports.areEnough(all)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1",
                "a1 b2",
                "a1 a1 a1",
                "a1 a2 a3", // one reader on the move
                "a1 b1 c1", // one place
                "a1 b1 c1 d1 e1 f1 g2",
                "a1 a2 b1 b2", // two readers in two places
                "a1 a2 a3 b1 c1 d1", // a from anywhere but 1, and then only 1 is left
            })
    void fewer_do_not(String reporters) {
        List<Reporter> all = reporters(reporters);

        assertThat(IndependentReports.areEnough(all)).isFalse();
        Collections.reverse(all);
        assertThat(IndependentReports.areEnough(all)).isFalse();
    }

    @Test
    void nobody_is_not_enough() {
        assertThat(IndependentReports.areEnough(List.of())).isFalse();
    }

    @Test
    void a_crowd_in_one_place_is_judged_at_once() {
        List<Reporter> crowd = new ArrayList<>(IntStream.range(0, 2_000)
                .mapToObj(n -> new Reporter("reader " + n, "1", LocalDate.EPOCH))
                .toList());

        assertThat(IndependentReports.areEnough(crowd)).isFalse();
    }

    @Test
    @Timeout(20)
    void so_are_crowds_in_two_places() {
        List<Reporter> crowds = IntStream.range(0, 6_000)
                .mapToObj(n -> new Reporter("reader " + n, String.valueOf(n % 2), LocalDate.EPOCH))
                .toList();

        assertThat(IndependentReports.areEnough(crowds)).isFalse();
    }

    /** Letters are readers, digits are where they write from. */
    private static List<Reporter> reporters(String words) {
        return new ArrayList<>(Arrays.stream(words.split(" "))
                .map(word -> new Reporter(word.substring(0, 1), word.substring(1), LocalDate.EPOCH))
                .toList());
    }
}
