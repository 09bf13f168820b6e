package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 2, 1 2",
        "2, 3, 1 2 3",
        "1, 1000000, 1 2 3 1000000",
        "4, 1000000, 1 2 3 4 5 6 1000000",
        "500000, 1000000, 1 499998 499999 500000 500001 500002 1000000",
        "1000000, 1000000, 1 999998 999999 1000000"
    })
    void few_pages_are_to_choose_from_however_many_there_are(int page, int pages, String choice) {
        assertThat(PageNumber.choice(page, pages).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(choice);
    }
}
