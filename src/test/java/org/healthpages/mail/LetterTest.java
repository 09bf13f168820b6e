package org.healthpages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {
    @ParameterizedTest
    @CsvSource({
        "DANGER,1,1",
        "DANGER,2,2",
        "DANGER,3,4",
        "DANGER,4,5",
        "DANGER,1000000,5",
        "WAITING,1,1",
        "WAITING,5,16",
        "WAITING,6,30",
        "REVIEWS,1000000,30"
    })
    void a_letter_is_tried_again_after_gaps_that_grow_up_to_an_end(Letter letter, int tries, int minutes) {
        assertThat(letter.gapAfter(tries)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
