package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.healthpages.article.PublishedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {
    private static final String CARD = "\n\n> [!URGENT] Ask for help today if\n>\n> - it hurts\n";

    private final PublishedArticles published = mock();
    private final Hints hints = new Hints(published);

    @Test
    void a_short_text_with_a_care_card_reads_well() {
        assertThat(about("Lie down." + CARD)).isEmpty();
    }

    @Test
    void a_page_without_a_care_card_is_asked_for_one() {
        assertThat(about("Lie down.")).containsExactly("No care card says when to get help, and how quickly.");
    }

    @Test
    void a_long_sentence_is_quoted_with_its_number_of_words() {
        String sentence = "This goes on " + "and on ".repeat(13) + "today.";

        assertThat(about("Short. " + sentence + CARD))
                .containsExactly("A sentence of 30 words: \"This goes on and on and …\".");
    }

    @ParameterizedTest
    @CsvSource({
        "Read more [here](/back-pain)., A link says",
        "Look: ![](/media/knee.svg), A picture has no words",
        "Since 12/01/2026 it is so., A date is written with slashes"
    })
    void what_some_readers_cannot_use_is_named(String body, String hint) {
        assertThat(about(body + CARD)).singleElement().asString().startsWith(hint);
    }

    @Test
    void a_related_page_that_readers_cannot_see_is_named() {
        given(published.has("exercise/yoga")).willReturn(true);

        assertThat(hints.about(form("Lie down." + CARD, "exercise/yoga\nexercise/gone", List.of())))
                .containsExactly("No published page is at /exercise/gone. Readers do not see that link.");
    }

    @Test
    void a_video_without_captions_and_words_is_named() {
        var film = new MediaForm("A film", "About it", "/media/film.webm", "", "", "", null);

        assertThat(hints.about(form("Lie down." + CARD, "", List.of(film))))
                .containsExactly("The video \"A film\" has no captions.", "The video \"A film\" has no transcript.");
    }

    @Test
    void nobody_is_told_more_than_a_dozen_things() {
        String sentence = "This goes on " + "and on ".repeat(13) + "today. ";

        assertThat(about(sentence.repeat(30))).hasSize(Hints.MOST_HINTS);
    }

    private List<String> about(String body) {
        return hints.about(form(body, "", List.of()));
    }

    private static ArticleForm form(String body, String related, List<MediaForm> media) {
        return new ArticleForm("exercise/pilates", "Pilates", "About it", body, related, "", media);
    }
}
