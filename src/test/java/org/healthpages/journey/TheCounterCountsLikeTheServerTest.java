package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.healthpages.screening.CleanText;
import org.junit.jupiter.api.Test;

class TheCounterCountsLikeTheServerTest extends Journey {
    private static final List<String> TEXTS = List.of(
            "plain",
            "  \t spaces around \n ",
            "one\r\ntwo\rthree\n\nfour",
            "no-break\u00A0",
            "\u2003em spaces\u2003",
            "e\u0301 and \u00E9",
            "a" + "\u0301".repeat(9),
            "z" + "\u0316\u200D\u0301\u0300\u0302\u0303\u0304" + "x",
            "control\u0007\u0085 and \u202Eturned\u2066 around",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F",
            "\u0645\u0631\u062D\u0628\u0627 \u200Fabc\u200E");

    @Test
    void cleaned_in_the_browser_is_cleaned_on_the_server() {
        Page page = somebody(true);
        page.navigate(ARTICLE + "/comments/new");

        for (String text : TEXTS) {
            assertThat(page.evaluate("text => cleaned(text)", text)).isEqualTo(CleanText.of(text));
        }
    }

    @Test
    void what_is_left_is_told_in_words() {
        Page page = somebody(true);
        page.navigate(ARTICLE + "/comments/new");

        page.getByLabel("Your comment").fill("x".repeat(2_999));
        page.getByText("1 character left").waitFor();
        page.getByLabel("Your comment").fill("x".repeat(3_002));
        page.getByText("2 characters too many").waitFor();

        assertThat(page.locator(".counter-over").count()).isOne();
    }
}
