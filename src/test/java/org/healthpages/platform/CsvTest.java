package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void lines_end_as_the_standard_says() {
        assertThat(Csv.line(YearMonth.of(2026, 3), -5)).isEqualTo("2026-03,-5\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain words, plain words",
                "`a,b`, `\"a,b\"`",
                "`say \"yes\"`, `\"say \"\"yes\"\"\"`",
                "=1+1, '=1+1",
                "+44, '+44",
                "-1, '-1",
                "@SUM(A1), '@SUM(A1)",
                "`=a,\"b\"`, `\"'=a,\"\"b\"\"\"`"
            })
    void a_field_is_quoted_where_it_must_be_and_is_never_a_formula(String field, String written) {
        assertThat(Csv.line(field)).isEqualTo(written + "\r\n");
    }

    @Test
    void nor_does_white_space_before_it_make_it_one() {
        assertThat(Csv.line("\t=1", "\r=1", "a\nb")).isEqualTo("'\t=1,\"'\r=1\",\"a\nb\"\r\n");
    }
}
