package org.healthpages.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.healthpages.article.SearchableArticle;
import org.healthpages.article.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIndexTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-16");

    private final ArticleIndex index = new ArticleIndex(List.of(
            article(
                    "back-pain",
                    "Back pain guide",
                    "About backs.",
                    "Backs hurt.\n\n## Treatment\n\nMost pain goes away."),
            article(
                    "back-pain/tips",
                    "Back pain tips",
                    "Keep your back well.",
                    "## Sleep\n\nChoose a *soft* pillow & a [mattress](/shop) <b>that</b> suits you.\n\n> [!URGENT] Call 111\n>\n> - You have a fever."),
            article("stomach/ache", "Stomach ache", "When your stomach hurts.", "A pain in the stomach.")));

    @Test
    void a_page_is_found_by_its_title_summary_headings_and_words() {
        assertThat(paths("guide")).containsExactly("/back-pain");
        assertThat(paths("well")).containsExactly("/back-pain/tips");
        assertThat(paths("treatment")).containsExactly("/back-pain");
        assertThat(paths("mattress")).containsExactly("/back-pain/tips");
        assertThat(paths("fever")).as("words on a care card").containsExactly("/back-pain/tips");
    }

    @Test
    void endings_capitals_and_accents_do_not_matter() {
        assertThat(paths("MATTRESSES")).containsExactly("/back-pain/tips");
        assertThat(paths("mattr\u00E9ss's")).containsExactly("/back-pain/tips");
    }

    @Test
    void other_words_for_the_same_thing_are_found() {
        assertThat(paths("belly")).containsExactly("/stomach/ache");
        assertThat(paths("sore back").get(0)).isEqualTo("/back-pain");
        assertThat(index.find(Question.of("belly", null)).meant()).isNull();
    }

    @Test
    void other_words_are_found_where_only_several_of_them_together_mean_the_same() {
        var one = new ArticleIndex(List.of(article("legs/sciatica", "Sciatica", "", "It goes away.")));

        assertThat(one.find(Question.of("trapped nerve", null)).found())
                .extracting(FoundPage::path)
                .containsExactly("/legs/sciatica");
    }

    @Test
    void words_for_the_same_thing_count_once_however_many_of_them_a_page_has() {
        List<SearchableArticle> pages = new ArrayList<>();
        pages.add(article("legs/rare", "Legs", "", "It is sciatica and will go away soon."));
        IntStream.range(0, 9)
                .forEach(i -> pages.add(article("legs/p-" + i, "Legs", "", "A trapped nerve is a leg pain.")));
        IntStream.range(0, 20)
                .forEach(i -> pages.add(article("other/p-" + i, "Other", "", "It is about other things.")));

        assertThat(new ArticleIndex(pages)
                        .find(Question.of("sciatica", null))
                        .found()
                        .get(0)
                        .path())
                .isEqualTo("/legs/rare");
    }

    @Test
    void a_misspelt_word_is_read_as_the_nearest_and_told() {
        assertThat(paths("matress")).containsExactly("/back-pain/tips");
        assertThat(index.find(Question.of("soft matress", null)).meant()).isEqualTo("soft mattress");
        assertThat(paths("bely")).as("a synonym can be misspelt, too").containsExactly("/stomach/ache");
    }

    @Test
    void a_word_that_is_known_is_never_read_as_another() {
        var both = new ArticleIndex(List.of(
                article("a/gout", "Gout", "", "Gout hurts."),
                article("a/gut", "Gut", "", "The gut, the gut, the gut.")));

        assertThat(both.find(Question.of("gout", null)).found())
                .extracting(FoundPage::path)
                .containsExactly("/a/gout");
    }

    @Test
    void an_extract_is_plain_pieces_in_which_the_words_are_marked() {
        FoundPage found = index.find(Question.of("mattresses", null)).found().get(0);

        assertThat(text(found)).isEqualTo("Choose a soft pillow & a mattress <b>that</b> suits you.");
        assertThat(marked(found)).containsExactly("mattress");
        assertThat(found.reviewedOn()).isEqualTo(DAY);
        assertThat(found.topic()).isFalse();
        assertThat(index.find(Question.of("guide", null)).found().get(0).topic())
                .isTrue();
    }

    @Test
    void an_extract_does_not_run_from_a_title_into_what_stands_below_it() {
        FoundPage found = index.find(Question.of("fever", null)).found().get(0);

        assertThat(text(found)).isEqualTo("You have a fever.");
    }

    @Test
    void where_the_words_are_not_in_the_text_the_summary_stands() {
        FoundPage found = index.find(Question.of("guide", null)).found().get(0);

        assertThat(text(found)).isEqualTo("About backs.");
        assertThat(marked(found)).isEmpty();
    }

    @Test
    void many_answers_stand_on_numbered_pages_none_twice_and_beyond_the_last_is_the_last() {
        var many = new ArticleIndex(IntStream.range(0, 25)
                .mapToObj(i -> article("pain/p-" + i, "Pain " + i, "", "It hurts."))
                .toList());

        assertThat(many.find(Question.of("pain", null)).count()).isEqualTo(25);
        assertThat(many.find(Question.of("pain", null)).pages()).isEqualTo(3);
        assertThat(IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(page -> many.find(Question.of("pain", "" + page)).found().stream())
                        .map(FoundPage::path))
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(many.find(Question.of("pain", "999")).number()).isEqualTo(3);
        assertThat(many.find(Question.of("pain", "999")).found()).hasSize(5);
    }

    @Test
    void of_very_many_answers_the_best_thousand_are_listed_wherever_they_stand() {
        ArticleIndex thousand = pagesAboutPain(1_000);
        ArticleIndex more = pagesAboutPain(5_000);

        assertThat(thousand.find(Question.of("bad pain", null)))
                .extracting(FoundPages::count, FoundPages::more)
                .containsExactly(1_000, false);
        assertThat(more.find(Question.of("bad pain", null)))
                .extracting(FoundPages::count, FoundPages::more, FoundPages::pages)
                .containsExactly(1_000, true, 100);
        assertThat(more.find(Question.of("bad pain", null)).found().get(0).path())
                .isEqualTo("/pain/p-5000");
        assertThat(more.find(Question.of("bad pain", "999999")))
                .extracting(FoundPages::number, last -> last.found().size())
                .containsExactly(100, 10);
    }

    /** Of all of them only the last has both words. */
    private static ArticleIndex pagesAboutPain(int many) {
        return new ArticleIndex(IntStream.rangeClosed(1, many)
                .mapToObj(i -> article("pain/p-" + i, i == many ? "Bad pain" : "Pain " + i, "", "It hurts."))
                .toList());
    }

    @Test
    void small_words_alone_ask_for_nothing() {
        assertThat(index.find(Question.of("what is the best", null)).count()).isZero();
    }

    @Test
    void a_site_without_pages_can_be_searched() {
        assertThat(new ArticleIndex(List.of())
                        .find(Question.of("back pain", null))
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"unclosed (((",
                "title:back AND",
                "back~99^3",
                "***",
                "? ? ?",
                "-back -pain",
                "[a TO",
                "\\",
                "/a+/",
                "\uD83D\uDE2D\uD83D\uDE2D",
                "\uD83D",
                "\u0645\u0631\u062D\u0628\u0627 back",
                "a&e",
                "GP or physio for backache",
                "physio exercises for backache",
                "lumbago backache lumbago"
            })
    void anything_is_a_question(String words) {
        FoundPages found = index.find(Question.of(words, null));

        assertThat(found.found().size()).isEqualTo(Math.min(found.count(), FoundPages.A_PAGE));
    }

    @Test
    void no_number_of_words_is_an_error() {
        String signs = IntStream.range(0, Question.MOST_CHARACTERS)
                .mapToObj(i -> Character.toString(0x4E00 + i))
                .collect(Collectors.joining());
        String letters = IntStream.range(0, 100)
                .mapToObj(i -> Character.toString('b' + i % 20))
                .collect(Collectors.joining(" "));

        for (String words : List.of(signs, letters, "bad back ".repeat(20), "lumbago physio ".repeat(13))) {
            assertThat(index.find(Question.of(words, null)).count()).isNotNegative();
        }
    }

    @Test
    void no_mixture_of_characters_is_an_error() {
        Random chance = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            String words = chance.ints(chance.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
                    .map(point -> chance.nextInt(3) == 0 ? " \"\\/*?~:()back".charAt(point % 13) : point)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            FoundPages found = index.find(Question.of(words, null));

            assertThat(found.count()).isBetween(0, 3);
        }
    }

    private List<String> paths(String words) {
        return index.find(Question.of(words, null)).found().stream()
                .map(FoundPage::path)
                .toList();
    }

    private static String text(FoundPage page) {
        return page.extract().stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<String> marked(FoundPage page) {
        return page.extract().stream().filter(Piece::found).map(Piece::text).toList();
    }

    private static SearchableArticle article(String path, String title, String summary, String body) {
        return new SearchableArticle(Slug.of(path), title, summary, body, DAY);
    }
}
