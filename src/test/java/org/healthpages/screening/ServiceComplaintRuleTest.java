package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceComplaintRuleTest {
    private final ServiceComplaintRule rule = new ServiceComplaintRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my GP fobbed me off | fobbed me off",
                "I waited nine weeks for the hospital | waited nine weeks",
                "the staff were rude | rude",
            })
    void a_complaint_about_a_service_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the mattress was a waste of money",
                "I waited nine weeks",
                "the hospital was lovely",
                "crude surgery",
            })
    void a_complaint_about_something_else_is_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
