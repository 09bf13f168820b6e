package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/reports",
                "/desk/reports?page=2",
                "/desk?show=all&article=back-pain/exercises&after=0.7.7"
            })
    void an_editor_comes_back_to_the_page_they_were_on(String page) {
        assertThat(new Back(page).redirect()).isEqualTo("redirect:" + page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://example.org/desk",
                "//example.org",
                "/desk/../comments",
                "/desk/accounts",
                "/desk?to={place}",
                "/desk?a=b\r\nLocation: x",
                "/desk\\@example.org"
            })
    void whatever_is_no_page_of_the_queue_leads_to_its_beginning(String page) {
        assertThat(new Back(page).redirect()).isEqualTo("redirect:/desk");
        assertThat(new Back(page).isBeginning()).isTrue();
    }

    @Test
    void a_query_that_is_too_long_is_forgotten() {
        assertThat(new Back("/desk?article=" + "a".repeat(300)).isBeginning()).isTrue();
    }
}
