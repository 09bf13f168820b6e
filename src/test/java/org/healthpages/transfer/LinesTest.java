package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.healthpages.comment.ImportedComment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    private static final Set<String> PATHS = Set.of("back-pain/exercises");

    private final Faults faults = new Faults("all.jsonl");

    @Nested
    class OfComments {
        @Test
        void a_line_is_a_comment() {
            List<ImportedComment> comments = comments("""
                    {"id":"c1","article":"back-pain/exercises","name":" A  reader ","saidAt":"2015-07-12","body":"Two\\r\\n\\r\\nparagraphs","state":"published"}""");

            assertThat(faults.lines()).isEmpty();
            assertThat(comments)
                    .containsExactly(new ImportedComment(
                            "back-pain/exercises",
                            "c1",
                            "A reader",
                            Instant.parse("2015-07-11T23:00:00Z"),
                            "Two\n\nparagraphs",
                            true));
        }

        @Test
        void a_comment_waits_unless_it_says_that_it_is_published() {
            List<ImportedComment> comments = comments("""
                    {"article":"back-pain/exercises","name":"A","saidAt":"2015-01-12T10:30:00.1234567+01:00","body":"B"}""", """
                    {"article":"back-pain/exercises","name":"A","saidAt":"2015-01-12","body":"B","state":"waiting","id":7}""");

            assertThat(faults.lines()).isEmpty();
            assertThat(comments).noneMatch(ImportedComment::published);
            assertThat(comments).extracting(ImportedComment::id).containsExactly("", "7");
            assertThat(comments.get(0).saidAt()).isEqualTo(Instant.parse("2015-01-12T09:30:00.123456Z"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "\"article\":\"back-pain/exercises\" | \"article\":\"back-pain/nonsense\" | there is no article \"back-pain/nonsense\"",
                    "\"article\":\"back-pain/exercises\" | \"article\":\"back-pain\" | there is no article \"back-pain\"",
                    "\"name\":\"A\" | \"name\":\" \" | \"name\" is missing or empty; expected a text",
                    "\"name\":\"A\" | \"name\":7 | \"name\" is missing or empty; expected a text",
                    "\"body\":\"B\" | \"body\":null | \"body\" is missing or empty; expected a text",
                    "\"body\":\"B\" | \"text\":\"B\" | unknown field \"text\"; expected only article, body, id, name, saidAt, state",
                    "\"2015-01-12\" | \"12 January 2015\" | \"saidAt\" is \"12 January 2015\"; expected a date such as 2015-01-12",
                    "\"2015-01-12\" | \"2015-02-30\" | \"saidAt\" is \"2015-02-30\"",
                    "\"2015-01-12\" | \"2015-01-12T09:30:00\" | \"saidAt\" is \"2015-01-12T09:30:00\"",
                    "\"2015-01-12\" | 20150112 | \"saidAt\" is \"20150112\"",
                    "\"waiting\" | \"refused\" | \"state\" is \"refused\"; expected published or waiting",
                })
        void a_wrong_field_is_named_by_file_and_line(String right, String wrong, String fault) {
            String line = """
                    {"article":"back-pain/exercises","name":"A","saidAt":"2015-01-12","body":"B","state":"waiting"}""";

            List<ImportedComment> comments = comments(line, "", line.replace(right, wrong));

            assertThat(comments).hasSize(1);
            assertThat(faults.lines()).first().asString().startsWith("all.jsonl:3: " + fault);
        }

        @Test
        void over_long_texts_are_refused_with_their_length() {
            comments("{\"article\":\"back-pain/exercises\",\"name\":\"" + "n".repeat(61)
                    + "\",\"saidAt\":\"2015-01-12\",\"body\":\"" + "b".repeat(3001) + "\"}");

            assertThat(faults.lines())
                    .containsExactly(
                            "all.jsonl:1: \"name\" has 61 characters; expected at most 60",
                            "all.jsonl:1: \"body\" has 3001 characters; expected at most 3000");
        }

        @Test
        void foreign_scripts_emoji_and_markup_come_in_as_they_are() {
            String body =
                    "\u0645\u0631\u062D\u0628\u0627 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 <b>not bold</b> "
                            + "w".repeat(300);

            List<ImportedComment> comments = comments(
                    "{\"article\":\"back-pain/exercises\",\"name\":\"\u0645\",\"saidAt\":\"2015-01-12\",\"body\":\""
                            + body + "\"}");

            assertThat(faults.lines()).isEmpty();
            assertThat(comments).extracting(ImportedComment::body).containsExactly(body);
        }

        private List<ImportedComment> comments(String... lines) {
            return read(fields -> CommentLine.read(fields, PATHS), lines);
        }
    }

    @Nested
    class OfRatings {
        @Test
        void a_line_is_a_count() {
            List<RatingLine> ratings = ratings("""
                    {"article":"back-pain/exercises","stars":5,"count":87}""", """
                    {"article":"back-pain/exercises","stars":1,"count":0}""");

            assertThat(faults.lines()).isEmpty();
            assertThat(ratings)
                    .containsExactly(
                            new RatingLine("back-pain/exercises", 0, 5, 87),
                            new RatingLine("back-pain/exercises", 0, 1, 0));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "\"stars\":0 | \"stars\" is 0; expected a whole number from 1 to 5",
                    "\"stars\":6 | \"stars\" is 6; expected",
                    "\"stars\":4.5 | \"stars\" is 4.5; expected",
                    "\"stars\":\"5\" | \"stars\" is \"5\"; expected",
                    "\"stars\":99999999999999999999 | \"stars\" is 99999999999999999999; expected",
                    "\"other\":5 | unknown field \"other\"; expected only article, count, edition, stars",
                })
        void a_wrong_number_is_named_by_file_and_line(String stars, String fault) {
            List<RatingLine> ratings = ratings("{\"article\":\"back-pain/exercises\",\"count\":1," + stars + "}");

            assertThat(ratings).isEmpty();
            assertThat(faults.lines()).first().asString().startsWith("all.jsonl:1: " + fault);
        }

        @Test
        void a_count_is_never_negative() {
            assertThat(ratings("{\"article\":\"back-pain/exercises\",\"stars\":1,\"count\":-1}"))
                    .isEmpty();
            assertThat(faults.lines()).hasSize(1);
        }

        private List<RatingLine> ratings(String... lines) {
            return read(fields -> RatingLine.read(fields, PATHS, path -> 3), lines);
        }
    }

    @Nested
    class OfAnyKind {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{\"a\":     | this is not JSON",
                    "[1]         | this is not a JSON object; expected one a line",
                    "7           | this is not a JSON object",
                    "null        | this is not a JSON object",
                    "{} {}       | this is not JSON",
                    "{\"a\":1,\"a\":2} | this is not JSON",
                    "{\"a\":\"x  | this is not JSON",
                })
        void a_line_that_is_no_object_is_named_by_file_and_line(String line, String fault) {
            List<String> read = read(fields -> Optional.of("read"), "{}", "  ", line, "{}");

            assertThat(read).hasSize(2);
            assertThat(faults.lines()).hasSize(1).first().asString().startsWith("all.jsonl:3: " + fault);
        }

        @Test
        void a_file_in_another_encoding_is_refused() {
            byte[] latin = "{}\n{\"a\":\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);

            new JsonLines<>(InMemory.file("all.jsonl", latin), faults, fields -> Optional.of("read"))
                    .forEach(line -> {});

            assertThat(faults.lines()).hasSize(1).first().asString().endsWith(": this is not UTF-8 text");
        }

        @Test
        void a_file_with_very_many_faults_names_the_first_hundred() {
            read(fields -> Optional.empty(), "x\n".repeat(250).split("\n"));

            assertThat(faults.lines()).hasSize(101).endsWith("all.jsonl: and 150 more");
            assertThat(faults.lines().get(99)).startsWith("all.jsonl:100: ");
        }

        @Test
        void an_empty_file_has_no_faults() {
            assertThat(read(fields -> Optional.of("read"), "")).isEmpty();
            assertThat(faults.isEmpty()).isTrue();
        }
    }

    private <T> List<T> read(Function<JsonFields, Optional<T>> parse, String... lines) {
        List<T> read = new ArrayList<>();
        new JsonLines<>(InMemory.file("all.jsonl", lines), faults, parse).forEach(read::add);
        return read;
    }
}
