package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
    private final Faults faults = new Faults("exercises.md");

    @Test
    void a_file_says_everything_about_an_article() {
        Optional<ImportedArticle> article = read(
                "---",
                "path: back-pain/exercises",
                "title: Exercises for back pain",
                "summary: Easy ones.",
                "published: 2008-12-01",
                "reviewed: 2014-09-18",
                "review-due: 2016-09-18",
                "reviewed-by: A doctor",
                "related: [back-pain, treatments/physiotherapy, back-pain]",
                "media:",
                "  - title: Back pain",
                "    summary: A video",
                "    reviewed: 2015-05-27",
                "    review-due: 2017-05-27",
                "    file: /media/back.mp4",
                "    captions: null",
                "    transcript: Hello",
                "---",
                "## Stretches",
                "",
                "Text");

        assertThat(faults.lines()).isEmpty();
        assertThat(article)
                .contains(new ImportedArticle(
                        Slug.of("back-pain/exercises"),
                        "Exercises for back pain",
                        "Easy ones.",
                        "## Stretches\n\nText",
                        LocalDate.of(2008, 12, 1),
                        new ReviewSchedule(LocalDate.of(2014, 9, 18), LocalDate.of(2016, 9, 18)),
                        "A doctor",
                        List.of(Slug.of("back-pain"), Slug.of("treatments/physiotherapy")),
                        List.of(new Media(
                                "Back pain",
                                "A video",
                                new ReviewSchedule(LocalDate.of(2015, 5, 27), LocalDate.of(2017, 5, 27)),
                                "/media/back.mp4",
                                null,
                                "Hello"))));
    }

    @Test
    void an_article_lists_the_symptoms_that_need_help_quickly() {
        ImportedArticle article = read(
                        "---",
                        "path: back-pain",
                        "title: Back",
                        "summary: Pain",
                        "published: 2008-12-01",
                        "red-flags: [Numbness, \"can\u2019t pee\", numbness]",
                        "---",
                        "Text")
                .orElseThrow();

        assertThat(article.redFlags()).containsExactly("numbness", "can\u2019t pee");
    }

    @Test
    void red_flags_are_short_and_few() {
        String many = IntStream.range(0, 51).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));

        read(
                "---",
                "path: a",
                "title: b",
                "summary: c",
                "published: 2008-12-01",
                "red-flags: [" + many + "]",
                "---",
                "d");
        read(
                "---",
                "path: a",
                "title: b",
                "summary: c",
                "published: 2008-12-01",
                "red-flags: [" + "x".repeat(101) + ", '']",
                "---",
                "d");

        assertThat(faults.lines())
                .containsExactly(
                        "exercises.md:6: \"red-flags\" has 51 phrases; expected at most 50",
                        "exercises.md:6: a phrase of \"red-flags\" has 101 characters; expected 1 to 100",
                        "exercises.md:6: a phrase of \"red-flags\" has 0 characters; expected 1 to 100");
    }

    @Test
    void what_may_be_absent_may_be_absent() {
        ImportedArticle article = read(
                        "---",
                        "path: back-pain",
                        "title: Back",
                        "summary: Pain",
                        "published: 2008-12-01",
                        "---",
                        "Text")
                .orElseThrow();

        assertThat(article.schedule()).isEqualTo(new ReviewSchedule(null, null));
        assertThat(article.reviewedBy()).isNull();
        assertThat(article.related()).isEmpty();
        assertThat(article.media()).isEmpty();
    }

    @Test
    void texts_are_cleaned_and_a_file_may_come_from_windows() {
        byte[] bytes =
                "\uFEFF---\r\npath: back-pain\r\ntitle: Cafe\u0301\u202E\r\nsummary: Pain\r\npublished: 2008-12-01\r\n---\r\nOne\r\nTwo\r\n"
                        .getBytes(StandardCharsets.UTF_8);

        ImportedArticle article = new ArticleFile(InMemory.file("exercises.md", bytes), faults)
                .read()
                .orElseThrow();

        assertThat(article.title()).isEqualTo("Caf\u00E9");
        assertThat(article.body()).isEqualTo("One\nTwo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour: red                | 6: unknown field \"colour\"; expected one of",
                "reviewed: soon             | 6: \"reviewed\" is \"soon\"; expected a date such as 2014-09-18",
                "reviewed: 2014-02-30       | 6: \"reviewed\" is \"2014-02-30\"; expected a date",
                "related: back-pain         | 6: \"related\" is not a list",
                "related: [Back Pain]       | 6: in \"related\" \"Back Pain\" is not an address",
                "related: [desk]            | 6: in \"related\" \"desk\" is reserved",
                "related: [[back-pain]]     | 6: an item of \"related\" is not a text",
                "media: [video]             | 6: an item of \"media\" is not a block of fields",
                "reviewed-by: [a, b]        | 6: \"reviewed-by\" is not a text",
                "\"a: b                     | : the front matter is not YAML",
            })
    void a_wrong_field_is_named_by_file_and_line(String line, String fault) {
        Optional<ImportedArticle> article = read(
                "---", "path: back-pain", "title: Back", "summary: Pain", "published: 2008-12-01", line, "---", "Text");

        assertThat(article).isEmpty();
        assertThat(faults.lines())
                .first()
                .asString()
                .startsWith("exercises.md:")
                .contains(fault);
    }

    @Test
    void all_faults_of_a_file_are_named_at_once() {
        Optional<ImportedArticle> article =
                read("---", "path: Back", "title: " + "t".repeat(201), "published: never", "---", "");

        assertThat(article).isEmpty();
        assertThat(faults.lines())
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "exercises.md:6: there is no text after the front matter; expected Markdown"),
                        fault -> assertThat(fault).startsWith("exercises.md:2: in \"path\" \"Back\" is not an address"),
                        fault -> assertThat(fault)
                                .isEqualTo("exercises.md:3: \"title\" has 201 characters; expected at most 200"),
                        fault -> assertThat(fault).isEqualTo("exercises.md:2: \"summary\" is missing; expected a text"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "exercises.md:4: \"published\" is \"never\"; expected a date such as 2014-09-18"));
    }

    @Test
    void a_review_comes_after_the_last_one() {
        Optional<ImportedArticle> article = read(
                "---",
                "path: back-pain",
                "title: Back",
                "summary: Pain",
                "published: 2008-12-01",
                "reviewed: 2016-01-01",
                "review-due: 2015-01-01",
                "---",
                "Text");

        assertThat(article).isEmpty();
        assertThat(faults.lines()).containsExactly("exercises.md:7: the next review must be due after the last one");
    }

    @Test
    void a_media_items_fault_is_named_in_its_own_line() {
        Optional<ImportedArticle> article = read(
                "---",
                "path: back-pain",
                "title: Back",
                "summary: Pain",
                "published: 2008-12-01",
                "media:",
                "  - title: Video",
                "    summary: A video",
                "    file: https://elsewhere.example/v.mp4",
                "---",
                "Text");

        assertThat(article).isEmpty();
        assertThat(faults.lines())
                .containsExactly(
                        "exercises.md:9: \"file\" is \"https://elsewhere.example/v.mp4\"; expected an address under /media/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Just text", "---\npath: back-pain\ntitle: Back", "\n---\npath: back-pain\n---\nText"})
    void a_file_without_front_matter_is_refused(String text) {
        Optional<ImportedArticle> article = read(text);

        assertThat(article).isEmpty();
        assertThat(faults.lines())
                .containsExactly("exercises.md:1: there is no front matter; expected fields between two lines of ---");
    }

    @Test
    void front_matter_that_is_no_block_of_fields_is_refused() {
        assertThat(read("---", "- a list", "---", "Text")).isEmpty();
        assertThat(faults.lines()).containsExactly("exercises.md:2: the front matter is not a block of fields");
    }

    @Test
    void a_character_that_yaml_does_not_know_is_named_by_its_line() {
        Optional<ImportedArticle> article = read("---", "path: back-pain", "title: Ba\u0007ck", "---", "Text");

        assertThat(article).isEmpty();
        assertThat(faults.lines()).hasSize(1);
        assertThat(faults.lines().get(0)).startsWith("exercises.md:3: the front matter is not YAML");
    }

    @Test
    void a_field_that_stands_there_twice_is_refused() {
        Optional<ImportedArticle> article = read(
                "---",
                "path: back-pain",
                "title: Back",
                "title: Front",
                "summary: Pain",
                "published: 2008-12-01",
                "---",
                "Text");

        assertThat(article).isEmpty();
        assertThat(faults.lines()).containsExactly("exercises.md:4: \"title\" stands here twice; expected it once");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] latin = "---\npath: caf\u00E9\n---\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new ArticleFile(InMemory.file("exercises.md", latin), faults).read())
                .isEmpty();
        assertThat(faults.lines()).containsExactly("exercises.md:2: this is not UTF-8 text");
    }

    private Optional<ImportedArticle> read(String... lines) {
        return new ArticleFile(InMemory.file("exercises.md", lines), faults).read();
    }
}
