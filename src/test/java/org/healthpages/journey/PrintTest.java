package org.healthpages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintTest extends Journey {
    private static final String ON_PAPER = """
            selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility() && e.getClientRects().length > 0).length""";

    @Test
    void an_article_on_paper_is_its_text_its_dates_and_its_address_and_nothing_to_press() {
        Page reader = somebody(true);
        reader.navigate(ARTICLE);
        assertThat(count(reader, ".print-address")).as("on the screen").isZero();

        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (String needed : List.of("h1", ".prose p", ".care-title", ".care-body li", "article > .review-dates p")) {
            assertThat(count(reader, needed)).as(needed).isPositive();
        }
        assertThat(reader.locator(".print-address").innerText()).endsWith("localhost:" + port + ARTICLE);
        assertThat(count(reader, ".print-address")).isOne();
        for (String useless : List.of("form", "nav", "video", "button", ".column-related", ".skip-link", "input")) {
            assertThat(count(reader, useless)).as(useless).isZero();
        }
    }

    @Test
    void care_cards_can_be_told_apart_without_their_backgrounds() {
        Page reader = somebody(true);
        reader.navigate(ARTICLE);
        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((List<?>) reader.evaluate("""
                () => [...document.querySelectorAll('.care')].map(card => {
                  const title = getComputedStyle(card.querySelector('.care-title'));
                  return [title.color, title.backgroundColor, getComputedStyle(card).borderTopStyle].join(' ');
                })"""))
                .hasSize(3)
                .allMatch(style -> style.equals("rgb(0, 0, 0) rgb(255, 255, 255) solid"));
        assertThat(reader.locator(".care-kind").allInnerTexts())
                .containsExactly("Emergency:", "Urgent advice:", "Non-urgent advice:");
        assertThat(reader.pdf()).startsWith('%', 'P', 'D', 'F');
    }

    private static int count(Page page, String selector) {
        return (int) page.evaluate(ON_PAPER, selector);
    }
}
