package org.healthpages.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.healthpages.comment.Reason;
import org.junit.jupiter.api.Test;

class ReasonNumberTest {
    private static final String TOGETHER = ReasonNumber.TOGETHER;

    @Test
    void reasons_come_by_their_number_and_few_stand_together_without_their_names() {
        assertThat(ReasonNumber.of(Map.of("ADVERTISING", 7L, "OFF_TOPIC", 5L, "OFFENSIVE", 4L, "SAID_BEFORE", 1L)))
                .containsExactly(
                        new ReasonNumber(Reason.ADVERTISING.text(), 7),
                        new ReasonNumber(Reason.OFF_TOPIC.text(), 5),
                        new ReasonNumber(TOGETHER, 5));
    }

    @Test
    void a_single_refusal_does_not_tell_its_reason() {
        assertThat(ReasonNumber.of(Map.of("IDENTIFIES_SOMEONE", 1L))).containsExactly(new ReasonNumber(TOGETHER, 1));
    }

    @Test
    void where_all_others_are_named_one_of_them_goes_with_the_rare_one() {
        Map<String, Long> counts = new HashMap<>();
        Arrays.stream(Reason.values()).forEach(reason -> counts.put(reason.name(), 10L));
        counts.put("COULD_HARM", 5L);
        counts.put("IDENTIFIES_SOMEONE", 2L);

        List<ReasonNumber> numbers = ReasonNumber.of(counts);

        assertThat(numbers).hasSize(Reason.values().length - 1).contains(new ReasonNumber(TOGETHER, 7));
        assertThat(numbers)
                .extracting(ReasonNumber::text)
                .doesNotContain(Reason.IDENTIFIES_SOMEONE.text(), Reason.COULD_HARM.text());
    }

    @Test
    void a_month_without_refusals_has_none() {
        assertThat(ReasonNumber.of(Map.of())).isEmpty();
    }

    @Property
    void nothing_below_five_is_named_nothing_is_lost_and_two_rules_are_possible_at_least(
            @ForAll("counts") Map<String, Long> counts) {
        List<ReasonNumber> numbers = ReasonNumber.of(counts);

        assertThat(numbers.stream().mapToLong(ReasonNumber::number).sum())
                .isEqualTo(counts.values().stream().mapToLong(n -> n).sum());
        List<ReasonNumber> named = numbers.stream()
                .filter(number -> !number.text().equals(TOGETHER))
                .toList();
        assertThat(named).allMatch(number -> number.number() >= ReasonNumber.FEWEST);
        if (named.size() < numbers.size()) {
            assertThat(Reason.values().length - named.size()).isGreaterThanOrEqualTo(2);
        }
    }

    @Provide
    Arbitrary<Map<String, Long>> counts() {
        return Arbitraries.maps(
                Arbitraries.of(Reason.class).map(Reason::name),
                Arbitraries.longs().between(1, 12));
    }
}
