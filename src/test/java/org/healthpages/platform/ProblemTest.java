package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @Test
    void every_status_that_the_site_answers_has_a_page() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::getStatus))
                .containsExactly(400, 403, 404, 405, 406, 408, 409, 410, 413, 415, 422, 429, 500, 503);
    }

    @ParameterizedTest
    @EnumSource
    void a_status_is_told_as_itself(Problem problem) {
        assertThat(Problem.of(problem.getStatus())).isEqualTo(problem);
        assertThat(problem.getTitle()).isNotBlank();
        assertThat(problem.getText()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"401, BAD_REQUEST", "414, BAD_REQUEST", "431, BAD_REQUEST", "501, FAILED", "505, FAILED", "599, FAILED"
    })
    void a_status_without_a_page_is_told_as_the_first_of_its_hundred(int status, Problem problem) {
        assertThat(Problem.of(status)).isEqualTo(problem);
    }
}
