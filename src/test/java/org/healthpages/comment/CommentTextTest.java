package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.healthpages.comment.CommentText.Paragraph;
import org.healthpages.comment.CommentText.Piece;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {
    @Test
    void paragraphs_and_single_line_breaks_are_kept() {
        List<Paragraph> paragraphs = CommentText.paragraphs("one\ntwo\n\nthree\n \t\n\n\nfour");

        assertThat(texts(paragraphs)).containsExactly(List.of("one", "two"), List.of("three"), List.of("four"));
    }

    @Test
    void words_stay_as_they_were_written() {
        String words = "\"Don't\" -- it's 1/2 ... <b>bold</b> &amp; *so*  on (c)";

        List<Paragraph> paragraphs = CommentText.paragraphs(words);

        assertThat(texts(paragraphs)).containsExactly(List.of(words));
        assertThat(links(words)).isEmpty();
    }

    @Test
    void no_words_are_one_empty_paragraph_at_most() {
        assertThat(CommentText.paragraphs("").stream().flatMap(p -> p.lines().stream()))
                .allMatch(line -> line.pieces().isEmpty());
    }

    @Test
    void marked_words_are_pieces_of_their_own_in_whatever_line_they_stand() {
        String words = "one two\n\nthree http://a.example four\nfive";
        List<Place> marked =
                List.of(words("two", words), words("http://a.example four\nfi", words), new Place(Part.NAME, 0, 3));

        List<Paragraph> paragraphs = CommentText.paragraphs(words, marked);

        assertThat(paragraphs)
                .flatExtracting(Paragraph::lines)
                .flatExtracting(CommentText.Line::pieces)
                .containsExactly(
                        new Piece("one ", false, false),
                        new Piece("two", false, true),
                        new Piece("three ", false, false),
                        new Piece("http://a.example", true, true),
                        new Piece(" four", false, true),
                        new Piece("fi", false, true),
                        new Piece("ve", false, false));
    }

    private static Place words(String words, String body) {
        return new Place(Part.BODY, body.indexOf(words), body.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://www.nhs.uk/conditions/back-pain/",
                "HTTPS://EXAMPLE.ORG/A",
                "https://example.org/a_(b)",
                "https://example.org/?q=1&r=2#s",
                "https://example.org/\u00FCbung",
            })
    void web_addresses_are_links(String address) {
        assertThat(links("See " + address + " for more")).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "See https://example.org/a.  | https://example.org/a",
                "See https://example.org/a, b | https://example.org/a",
                "(https://example.org/a)      | https://example.org/a",
                "Is it https://example.org/a? | https://example.org/a",
                "Look: https://example.org/a! | https://example.org/a",
                "\"https://example.org/a\"    | https://example.org/a",
                "<https://example.org/a>      | https://example.org/a",
            })
    void punctuation_after_an_address_does_not_belong_to_it(String words, String address) {
        assertThat(links(words)).containsExactly(address);
        assertThat(texts(CommentText.paragraphs(words))).containsExactly(List.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.org",
                "example.org",
                "somebody@example.org",
                "mailto:somebody@example.org",
                "ftp://example.org/a",
                "javascript://example.org/%0aalert(1)",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "tel:999",
                "xhttp://example.org",
            })
    void nothing_else_is_a_link(String words) {
        assertThat(links("See " + words + " for more")).isEmpty();
    }

    @Test
    void two_addresses_on_one_line_are_two_links() {
        List<Piece> pieces = CommentText.paragraphs("a http://b.example c https://d.example e")
                .get(0)
                .lines()
                .get(0)
                .pieces();

        assertThat(pieces)
                .containsExactly(
                        new Piece("a ", false, false),
                        new Piece("http://b.example", true, false),
                        new Piece(" c ", false, false),
                        new Piece("https://d.example", true, false),
                        new Piece(" e", false, false));
    }

    private static List<List<String>> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.lines().stream()
                        .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                        .toList())
                .toList();
    }

    private static List<String> links(String body) {
        return CommentText.paragraphs(body).stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .filter(Piece::link)
                .map(Piece::text)
                .toList();
    }
}
