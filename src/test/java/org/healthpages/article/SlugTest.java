package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @Test
    void a_path_of_two_words_is_an_article_in_a_topic() {
        Slug slug = Slug.of("back-pain/exercises");

        assertThat(slug).isEqualTo(new Slug("back-pain", "exercises"));
        assertThat(slug.isTopicPage()).isFalse();
        assertThat(slug.path()).isEqualTo("/back-pain/exercises");
        assertThat(slug).hasToString("back-pain/exercises");
    }

    @Test
    void a_path_of_one_word_is_a_topics_own_page() {
        Slug slug = Slug.of("back-pain");

        assertThat(slug.isTopicPage()).isTrue();
        assertThat(slug.path()).isEqualTo("/back-pain");
        assertThat(slug).hasToString("back-pain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "back-pain/",
                "/exercises",
                "Back-pain",
                "back--pain",
                "-back",
                "back-",
                "back_pain",
                "back pain",
                "r\u00FCcken",
                "back-pain/exercises/more",
                "back.pain",
                "back-pain/..",
                "back-pain\n",
            })
    void what_is_no_address_is_refused_in_a_sentence(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slug.of(path))
                .withMessageContaining("is not an address: small letters and digits joined by single hyphens");
    }

    @Test
    void eighty_characters_are_enough_for_anybody() {
        assertThat(Slug.of("a".repeat(80) + "/" + "b".repeat(80)).name()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of("a".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of("a/" + "b".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"desk", "comments/7", "receipts/x", "search", "a-z", "livez", "readyz", "error", "sign-off"})
    void addresses_of_the_site_itself_are_no_topics(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slug.of(path))
                .withMessageContaining("is reserved for the site itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-pain/comments", "back-pain/rating"})
    void addresses_of_what_readers_say_are_no_articles(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slug.of(path))
                .withMessageContaining("is reserved for what readers say about a page");
    }

    @Test
    void a_very_long_address_is_refused_like_any_other() {
        String path = "a" + "-a".repeat(3_900);

        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(path));
        assertThat(path.matches(Slug.WORDS_PATTERN)).isTrue();
    }
}
