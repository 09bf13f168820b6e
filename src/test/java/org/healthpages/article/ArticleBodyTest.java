package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.healthpages.article.CareCard.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {
    @Test
    void headings_stand_below_the_pages_own() {
        Document page = page("# Stretches\n\n## Strength\n\n### Bridges");

        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select("h2").eachText()).containsExactly("Contents", "Stretches", "Strength");
        assertThat(page.select("h3").eachText()).containsExactly("Bridges");
    }

    @Test
    void every_heading_is_an_anchor_of_its_own() {
        Document page = page("## Back & hips!\n\n## Back hips\n\n## \u8170\n\n## Comments");

        assertThat(page.select("body > h2").eachAttr("id"))
                .containsExactly("back-hips", "back-hips-2", "section", "comments-2");
    }

    @Test
    void the_contents_lead_to_the_sections_by_their_names() {
        Document page = page("## When to <b>stop</b> & rest\n\nText\n\n### Not listed\n\n## *Strong* muscles\n\nText");

        Element contents = page.selectFirst("nav.contents");
        assertThat(contents.attr("aria-labelledby")).isEqualTo("contents");
        assertThat(contents.select("h2#contents").text()).isEqualTo("Contents");
        assertThat(contents.select("li").eachText()).containsExactly("When to <b>stop</b> & rest", "Strong muscles");
        assertThat(contents.select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select("h2" + href)).hasSize(1));
    }

    @Test
    void a_short_article_has_no_contents() {
        assertThat(page("Text\n\n## One section\n\nText").select("nav")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, care-emergency, Emergency:",
        "URGENT, care-urgent, Urgent advice:",
        "NON-URGENT, care-calm, Non-urgent advice:"
    })
    void a_care_card_says_in_words_how_urgent_it_is(String mark, String look, String kind) {
        Document page = page("> [!" + mark + "] Go to A&E\n>\n> - if you cannot feel your legs\n> - or *worse*");

        Element card = page.selectFirst("div.care");
        assertThat(card.classNames()).containsExactlyInAnyOrder("care", look);
        assertThat(card.select(".care-title .care-kind").text()).isEqualTo(kind);
        assertThat(card.select(".care-title").text()).isEqualTo(kind + " Go to A&E");
        assertThat(card.select(".care-body li").eachText()).containsExactly("if you cannot feel your legs", "or worse");
        assertThat(page.text()).doesNotContain("[!");
        assertThat(page.select("blockquote")).isEmpty();
    }

    @Test
    void words_right_under_the_title_of_a_care_card_are_its_text() {
        Document page = page("> [!URGENT] See a doctor\n> today if it gets worse");

        assertThat(page.select(".care-title").text()).isEqualTo("Urgent advice: See a doctor");
        assertThat(page.select(".care-body p").text()).isEqualTo("today if it gets worse");
    }

    @Test
    void a_care_card_skips_no_level_of_headings() {
        String card = "> [!URGENT] Stop\n>\n> Now.\n\n";

        assertThat(page(card).select("h2.care-title")).hasSize(1);
        assertThat(page("## Section\n\n" + card).select("h3.care-title")).hasSize(1);
    }

    @Test
    void care_cards_can_be_shown_without_their_article() {
        String markdown = "# Title\n\n> [!EMERGENCY] Call 999\n>\n> - <i>Now</i>\n\nText\n\n> A quotation\n\n"
                + "## Section\n\n> [!NON-URGENT] See a [GP](https://gp.example)\n> soon";

        List<CareCard> cards = ArticleBody.cards(markdown);

        assertThat(cards).extracting(CareCard::kind).containsExactly(Kind.EMERGENCY, Kind.CALM);
        Document first = Jsoup.parse(cards.get(0).html());
        assertThat(first.select("div.care.care-emergency > h2.care-title").text())
                .isEqualTo("Emergency: Call 999");
        assertThat(first.select("li").text()).isEqualTo("<i>Now</i>");
        Document second = Jsoup.parse(cards.get(1).html());
        assertThat(second.select("h2 a").attr("href")).isEqualTo("https://gp.example");
        assertThat(second.text()).isEqualTo("Non-urgent advice: See a GP soon");
    }

    @Test
    void an_article_without_care_cards_has_none_to_show() {
        assertThat(ArticleBody.cards("Text\n\n> A quotation")).isEmpty();
    }

    @Test
    void the_title_of_a_care_card_keeps_all_its_words() {
        Document page = page("> [!URGENT] Call [111](tel:111) or *ask* a pharmacist\n>\n> Now.");

        assertThat(page.select(".care-title").text()).isEqualTo("Urgent advice: Call 111 or ask a pharmacist");
        assertThat(page.select(".care-body").text()).isEqualTo("Now.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> Just a quotation", "> [!URGENT]", "> [!LATER] Not a kind", "> Words [!URGENT] later"})
    void another_quotation_stays_one(String markdown) {
        Document page = page(markdown);

        assertThat(page.select("blockquote")).hasSize(1);
        assertThat(page.select(".care")).isEmpty();
    }

    @Test
    void tables_and_pictures_are_shown() {
        Document page = page("| Week | Times |\n| --- | :-: |\n| 1 | 5 |\n\n![A bridge](/media/bridge.svg)");

        assertThat(page.select("table th").eachText()).containsExactly("Week", "Times");
        assertThat(page.select("table td").eachText()).containsExactly("1", "5");
        assertThat(page.select("img").attr("src")).isEqualTo("/media/bridge.svg");
        assertThat(page.select("img").attr("alt")).isEqualTo("A bridge");
    }

    @Test
    void markup_in_the_text_is_shown_as_it_was_written() {
        String html = ArticleBody.html("Do <script>alert(1)</script> and\n\n<div onclick=\"x()\">this</div>");

        Document page = Jsoup.parse(html);
        assertThat(page.select("script, [onclick]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>").contains("<div onclick=\"x()\">this</div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert%281%29)",
                "[x](JaVaScRiPt:alert%281%29)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](&#106;avascript:alert%281%29)",
                "[x](<java\tscript:alert(1)>)",
                "[x](//evil.example/)",
                "[x](/\\evil.example/)",
                "<javascript:alert(1)>",
                "![x](javascript:alert%281%29)",
                "![x](https://evil.example/pixel.gif)",
                "![x](//evil.example/pixel.gif)",
            })
    void addresses_that_could_do_harm_die(String markdown) {
        Document page = Jsoup.parse(ArticleBody.html(markdown), "https://site.example/back-pain/exercises");

        assertThat(page.select("a[href]").eachAttr("abs:href")).allMatch(ArticleBodyTest::isHarmless);
        assertThat(page.select("img[src]").eachAttr("abs:src")).allMatch(ArticleBodyTest::isHarmless);
    }

    private static boolean isHarmless(String address) {
        return address.isEmpty()
                || address.replace('\\', '/').startsWith("https://site.example/")
                        && !address.replace('\\', '/')
                                .substring("https://".length())
                                .contains("//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nhs.uk/",
                "http://example.org/a?b=c",
                "tel:999",
                "mailto:a@example.org",
                "/back-pain",
                "#strength"
            })
    void links_to_pages_numbers_and_sections_live(String address) {
        Document page = page("[There](" + address + ")");

        assertThat(page.select("a").attr("href")).isEqualTo(address);
        assertThat(page.select("a").text()).isEqualTo("There");
    }

    private static Document page(String markdown) {
        return Jsoup.parse(ArticleBody.html(markdown));
    }
}
