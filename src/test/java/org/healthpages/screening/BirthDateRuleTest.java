package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateRuleTest {
    private final BirthDateRule rule = new BirthDateRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I was born on 12 March 1961 | 12 March 1961",
                "born 12/03/61 in Hull | 12/03/61",
                "DOB: 12.03.1961 | 12.03.1961",
                "d.o.b. 1961-03-12 | 1961-03-12",
                "my date of birth is the 3rd of May 1970 | 3rd of May 1970",
                "My birthday is on May 3rd | May 3rd",
                "12 March 1961 is my birthday | 12 March 1961",
            })
    void a_day_that_is_said_to_be_of_birth_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my daughter was born in 1999",
                "reviewed on 12/03/2014",
                "I was born with scoliosis and on 12 March 2015 I had an operation",
                "she was born early. 12 March was the day of my fall",
                "12 March 2015",
                "newborn 12 March",
                "since my birthday in March",
            })
    void days_and_years_alone_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
