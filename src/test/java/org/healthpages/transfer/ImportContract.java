package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.article.EditionsInTime;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.rating.RatingSummaries;
import org.healthpages.rating.RatingSummary.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class ImportContract {
    private static final Path SAMPLE = Path.of("db/sample");

    @Autowired
    private ImportsContent imports;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private EditionsInTime editions;

    @Autowired
    private PublishedComments comments;

    @Autowired
    private CommentActs acts;

    @Autowired
    private RatingSummaries ratings;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    @TempDir
    private Path folder;

    private String topic;
    private String path;

    @BeforeEach
    void aTopic() {
        topic = Given.fresh("topic");
        path = topic + "/yoga";
    }

    // the sample

    @Test
    void the_sample_content_is_whole_and_comes_in_once() {
        long articlesBefore = articles.count();

        Outcome first = load(SAMPLE);
        Outcome again = load(SAMPLE);

        assertThat(first.faults()).isEmpty();
        assertThat(articles.count()).isEqualTo(articlesBefore + 11);
        PublishedArticle exercises = articles.at("back-pain", "exercises").orElseThrow();
        assertThat(comments.on(exercises.id(), 1).count()).isEqualTo(15);
        assertThat(ratings.of(exercises.edition()).count()).isEqualTo(159);
        assertThat(ratings.of(exercises.edition()).average()).isEqualTo("3.6");
        assertThat(List.of(first.articles, first.comments, first.ratings)).containsExactly(11, 15, 5);
        assertThat(again.isClean()).isTrue();
        assertThat(List.of(again.articles, again.comments, again.ratings)).containsOnly(0);
    }

    // what comes in

    @Test
    void articles_comments_and_ratings_come_in_whatever_the_order_of_their_files() {
        Path last = file("a.ratings.jsonl", rating(5, 87));
        Path second = file("b.comments.jsonl", comment("It helped."));
        Path first = article("2010-06-01", "Yoga");

        Outcome outcome = load(last, second, first);

        assertThat(outcome.faults()).isEmpty();
        assertThat(page().title()).isEqualTo("Yoga");
        assertThat(shown()).extracting(PublishedComment::body).containsExactly("It helped.");
        assertThat(ratings.of(page().edition()).count()).isEqualTo(87);
    }

    @Test
    void importing_the_same_files_twice_adds_nothing() {
        Path[] files = {
            article("2010-06-01", "Yoga"),
            file("a.comments.jsonl", comment("One."), comment("Two.")),
            file("a.ratings.jsonl", rating(5, 87), rating(1, 0))
        };
        load(files);
        long stamp = given.stamp(page());

        Outcome again = load(files);

        assertThat(again.faults()).isEmpty();
        assertThat(List.of(again.articles, again.comments, again.ratings)).containsOnly(0);
        assertThat(shown()).hasSize(2);
        assertThat(given.stamp(page())).isEqualTo(stamp);
    }

    @Test
    void any_words_come_in_intact() {
        Map<String, String> bodies = Map.of(
                "addresses", "See https://example.org/a?b=c&d=%20e#f and http://192.0.2.1/x, or ann@example.org.",
                "paragraphs", "One\\n\\n\\nTwo\\nstill two\\tend",
                "capitals", "BUILD UP SLOWLY AND DO NOT COPY OTHERS",
                "emoji", "👩🏽‍⚕️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧 ❤️ 👍",
                "arabic", "ساعدتني هذه التمارين كثيرا. ‏(حقا)‏",
                "markup", "<script>alert(1)</script> &lt;b&gt; ${x} {{y}} [a](b) 'quoted' \\\\ ; drop table comment",
                "word", "x".repeat(300),
                "longest", "é".repeat(3_000));
        article("2010-06-01", "Yoga");
        file(
                "a.comments.jsonl",
                bodies.entrySet().stream()
                        .map(entry -> comment(
                                entry.getKey(), "\u200F" + entry.getKey(), "2015-01-12", entry.getValue(), "published"))
                        .toArray(String[]::new));

        Outcome outcome = load(folder);

        assertThat(outcome.faults()).isEmpty();
        assertThat(shown()).hasSize(bodies.size());
        assertThat(shown())
                .allSatisfy(shown -> assertThat(shown.body())
                        .isEqualTo(bodies.get(String.valueOf(shown.name()).substring(1))
                                .replace("\\n", "\n")
                                .replace("\\t", "\t")
                                .replace("\\\\", "\\")));
    }

    @Test
    void words_are_cleaned_before_they_are_measured_and_compared() {
        article("2010-06-01", "Yoga");
        file(
                "a.comments.jsonl",
                comment("", "Ann\\u0000", "2015-01-12", "Cafe\\u0301\\r\\nau lait\\u202E", "published"),
                comment("", "Ann", "2015-01-12", "Café\\nau lait", "published"),
                comment("", "Ann", "2015-01-12", "\\u0007".repeat(10) + "é".repeat(3_000), "published"));

        Outcome outcome = load(folder);

        assertThat(outcome.faults()).isEmpty();
        assertThat(shown())
                .extracting(PublishedComment::body)
                .containsExactlyInAnyOrder("Café\nau lait", "é".repeat(3_000));
    }

    @Test
    void a_date_is_the_start_of_that_day_in_london_and_an_instant_is_that_instant() {
        article("2010-06-01", "Yoga");
        file(
                "a.comments.jsonl",
                comment("", "summer", "2015-07-01", "One.", "published"),
                comment("", "instant", "2015-06-01T09:30:00.123456789+02:00", "Two.", "published"));

        load(folder);

        assertThat(shown())
                .extracting(shown -> shown.saidAt().toString())
                .containsExactly("2015-06-30T23:00:00Z", "2015-06-01T07:30:00.123456Z");
        assertThat(shown().get(0).saidOn()).hasToString("2015-07-01");
    }

    @Test
    void a_comment_waits_unless_the_file_says_that_it_is_published() {
        article("2010-06-01", "Yoga");
        file(
                "a.comments.jsonl",
                "{\"article\":\"" + path + "\",\"name\":\"Ann\",\"saidAt\":\"2015-01-12\",\"body\":\"It waits.\"}");

        load(folder);

        assertThat(shown()).isEmpty();
        assertThat(acts.queue())
                .filteredOn(one -> one.slug().topic().equals(topic))
                .extracting(DeskComment::body)
                .containsExactly("It waits.");
    }

    @Test
    void comments_belong_to_the_edition_that_was_current_when_they_were_said() {
        load(article("2010-06-01", "Yoga"));
        load(article("2014-06-01", "Yoga, again"));
        file(
                "a.comments.jsonl",
                comment("", "early", "1999-01-01", "One.", "published"),
                comment("", "first", "2014-05-31", "Two.", "published"),
                comment("", "second", "2014-06-01", "Three.", "published"));

        load(folder);

        long first = editions.of(topic, "yoga").get(1).edition();
        assertThat(jdbc.queryForList(
                        "select edition from comment where article = ? order by said_at", Long.class, page().id()))
                .containsExactly(first, first, page().edition());
    }

    @Test
    void a_newer_publication_starts_an_edition_that_has_its_own_ratings() {
        Path counts = file("a.ratings.jsonl", rating(5, 87));
        load(article("2010-06-01", "Yoga"), counts);
        long first = page().edition();

        load(article("2014-06-01", "Yoga"), file("a.ratings.jsonl", rating(5, 3)));

        assertThat(page().edition()).isNotEqualTo(first);
        assertThat(ratings.of(first).count()).isEqualTo(87);
        assertThat(ratings.of(page().edition()).count()).isEqualTo(3);
    }

    @Test
    void a_rating_line_sets_the_count_of_its_stars() {
        load(article("2010-06-01", "Yoga"), file("a.ratings.jsonl", rating(5, 87), rating(4, 10)));

        Outcome outcome = load(file("a.ratings.jsonl", rating(5, 80), rating(4, 10)));

        assertThat(outcome.ratings).isOne();
        assertThat(ratings.of(page().edition()).rows()).extracting(Row::count).containsExactly(80L, 10L, 0L, 0L, 0L);
    }

    @Test
    void more_lines_than_one_batch_come_in_with_news_on_the_way() {
        article("2010-06-01", "Yoga");
        file(
                "a.comments.jsonl",
                IntStream.range(0, 1_201).mapToObj(i -> comment("Number " + i)).toArray(String[]::new));
        List<String> news = new ArrayList<>();

        Outcome outcome = imports.load(filesIn(folder), news::add);

        assertThat(outcome.comments).isEqualTo(1_201);
        assertThat(comments.on(page().id(), 1).count()).isEqualTo(1_201);
        assertThat(news).anySatisfy(line -> assertThat(line).contains("1,201 lines read, 1,201 new or changed"));
    }

    // what is refused

    @Test
    void a_broken_line_is_named_and_nothing_of_its_file_is_loaded_while_others_are() {
        article("2010-06-01", "Yoga");
        Path broken = file("a.comments.jsonl", comment("Before."), "", "{\"article\":", comment("After."));
        Path sound = file("b.comments.jsonl", comment("Elsewhere."));
        Path wrongCount = file("c.ratings.jsonl", rating(5, 87), rating(6, 1));

        Outcome outcome = load(folder);

        assertThat(outcome.faults()).hasSize(2);
        assertThat(outcome.faults().get(0)).startsWith(broken + ":3: ").contains("expected");
        assertThat(outcome.faults().get(1)).startsWith(wrongCount + ":2: ").contains("1 to 5");
        assertThat(outcome.isClean()).isFalse();
        assertThat(outcome.summary(false)).contains("Refused 2 files");
        assertThat(shown())
                .extracting(PublishedComment::body)
                .as(sound.toString())
                .containsExactly("Elsewhere.");
        assertThat(ratings.of(page().edition()).count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'article':'no/such','name':'A','saidAt':'2015-01-12','body':'b'}|no article",
                "{'name':'A','saidAt':'2015-01-12','body':'b'}|article",
                "{'article':'PATH','saidAt':'2015-01-12','body':'b'}|name",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12'}|body",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12','body':'  '}|body",
                "{'article':'PATH','name':'A','body':'b'}|saidAt",
                "{'article':'PATH','name':'A','saidAt':'12/01/2015','body':'b'}|saidAt",
                "{'article':'PATH','name':'A','saidAt':'2015-02-30','body':'b'}|saidAt",
                "{'article':'PATH','name':'A','saidAt':'+300000-01-01T00:00:00Z','body':'b'}|saidAt",
                "{'article':'PATH','name':'A','saidAt':'-300000-01-01T00:00:00Z','body':'b'}|saidAt",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12','body':'b','state':'hidden'}|state",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12','body':'b','stars':5}|stars",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12','body':7}|body",
                "{'article':'PATH','name':'LONGNAME','saidAt':'2015-01-12','body':'b'}|60",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12','body':'LONGBODY'}|3000",
                "[1]|JSON object",
                "null|JSON object",
                "{'article':'PATH','name':'A','name':'B','saidAt':'2015-01-12','body':'b'}|JSON",
                "{'article':'PATH','name':'A','saidAt':'2015-01-12','body':'b'} {}|JSON"
            })
    void a_line_that_is_wrong_is_named(String line, String hint) {
        load(article("2010-06-01", "Yoga"));
        Path file = file(
                "a.comments.jsonl",
                comment("Right."),
                line.replace('\'', '"')
                        .replace("PATH", path)
                        .replace("LONGNAME", "n".repeat(61))
                        .replace("LONGBODY", "b".repeat(3_001)));

        Outcome outcome = load(file);

        assertThat(outcome.faults()).isNotEmpty();
        assertThat(outcome.faults()).allSatisfy(fault -> assertThat(fault).startsWith(file + ":2: "));
        assertThat(String.join(" ", outcome.faults())).contains(hint);
        assertThat(comments.on(page().id(), 1).count()).isZero();
    }

    @Test
    void a_line_that_is_not_utf_8_is_named() throws IOException {
        load(article("2010-06-01", "Yoga"));
        Path file = file("a.comments.jsonl", comment("One."), comment("Two."), comment("Caf\u00E9"), comment("Four."));
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));

        Outcome outcome = load(file);

        assertThat(outcome.faults()).containsExactly(file + ":3: this is not UTF-8 text");
        assertThat(comments.on(page().id(), 1).count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Yoga|ttitle: Yoga|3",
                "title: Yoga|title:|2",
                "title: Yoga|title: LONG|3",
                "path: PATH|path: Back Pain/Yoga|2",
                "path: PATH|path: desk/yoga|2",
                "path: PATH|path: back-pain/rating|2",
                "published: 2010-06-01|published: soon|5",
                "published: 2010-06-01|published: +999999999-01-01|5",
                "reviewed: 2014-09-18|reviewed: 2014-09-31|6",
                "review-due: 2016-09-18|review-due: 2014-09-18|7",
                "related: []|related: [no/such-article]|8",
                "related: []|related: [a: b|8",
                "summary: About yoga|summary: a\u0007b|4"
            })
    void an_article_that_is_wrong_is_named_with_its_line(String right, String wrong, int line) throws IOException {
        Path file = article("2010-06-01", "Yoga");
        Path sound = file("sound.md", Files.readString(file).replace(path, topic + "/sound"));
        String text = Files.readString(file);
        assertThat(text).contains(right.replace("PATH", path));
        Files.writeString(file, text.replace(right.replace("PATH", path), wrong.replace("LONG", "t".repeat(201))));

        Outcome outcome = load(file, sound);

        assertThat(outcome.faults()).isNotEmpty();
        assertThat(outcome.faults()).anySatisfy(fault -> assertThat(fault).startsWith(file + ":" + line + ": "));
        assertThat(outcome.faults()).allSatisfy(fault -> assertThat(fault).startsWith(file + ":"));
        assertThat(articles.at(topic, "yoga")).isEmpty();
        assertThat(articles.at(topic, "sound")).isPresent();
    }

    @Test
    void an_article_that_is_not_utf_8_is_named_with_its_line() throws IOException {
        Path file = article("2010-06-01", "Caf\u00E9");
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));

        Outcome outcome = load(file);

        assertThat(outcome.faults()).containsExactly(file + ":3: this is not UTF-8 text");
    }

    @Test
    void an_article_without_front_matter_or_text_is_refused() {
        Path bare = file("bare.md", "# Yoga");
        Path empty = file(
                "empty.md", "---", "path: " + path, "title: Yoga", "summary: s", "published: 2010-06-01", "---", "");

        Outcome outcome = load(bare, empty);

        assertThat(outcome.faults()).hasSize(2);
        assertThat(outcome.faults().get(0)).startsWith(bare + ":1: ");
        assertThat(outcome.faults().get(1)).startsWith(empty + ":7: ");
        assertThat(articles.at(topic, "yoga")).isEmpty();
    }

    @Test
    void an_article_whose_text_was_changed_on_the_site_is_refused_by_name() {
        load(article("2010-06-01", "Yoga"));
        jdbc.update("update article set title = 'Our own title' where topic = ?", topic);
        Path newer = article("2010-06-01", "Yoga, revised");

        Outcome outcome = load(newer);

        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().get(0))
                .startsWith(newer + ":2: ")
                .contains(path)
                .contains("changed on the site");
        assertThat(page().title()).isEqualTo("Our own title");
    }

    @Test
    void two_files_for_one_address_are_refused() throws IOException {
        Path one = article("2010-06-01", "Yoga");
        Path other = file("other.md", Files.readString(one));

        Outcome outcome = load(one, other);

        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().get(0)).startsWith(other + ":2: ").contains(path);
    }

    @Test
    void a_topics_own_page_takes_no_comments() {
        file("hub.md", "---", "path: " + topic, "title: Hub", "summary: s", "published: 2010-06-01", "---", "Words.");
        Path file = file("a.comments.jsonl", comment("It helped.").replace(path, topic));

        Outcome outcome = load(folder);

        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().get(0)).startsWith(file + ":1: ");
    }

    // a dry run

    @Test
    void a_dry_run_says_what_would_be_done_and_writes_nothing() {
        article("2010-06-01", "Yoga");
        file("a.comments.jsonl", comment("It helped."));
        file("a.ratings.jsonl", rating(5, 87));
        Path broken = file("b.ratings.jsonl", rating(7, 1));
        List<Long> before = rows();

        Outcome outcome = imports.tryOut(filesIn(folder), news -> {});

        assertThat(List.of(outcome.articles, outcome.comments, outcome.ratings)).containsOnly(1);
        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().get(0)).startsWith(broken + ":1: ");
        assertThat(outcome.summary(true)).contains("nothing was written");
        assertThat(rows()).isEqualTo(before);
        assertThat(articles.at(topic, "yoga")).isEmpty();
    }

    private Outcome load(Path... paths) {
        return imports.load(
                Stream.of(paths).flatMap(one -> filesIn(one).stream()).toList(), news -> {});
    }

    private static List<SourceFile> filesIn(Path path) {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(file -> SourceFile.isKnown(file.toString()))
                    .sorted()
                    .map(SourceFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path article(String published, String title) {
        return file(
                "yoga.md",
                "---",
                "path: " + path,
                "title: " + title,
                "summary: About yoga",
                "published: " + published,
                "reviewed: 2014-09-18",
                "review-due: 2016-09-18",
                "related: []",
                "---",
                "Breathe *slowly*.");
    }

    private String comment(String body) {
        return comment("", "Ann", "2015-01-12", body, "published");
    }

    /** @param body as it stands between the quotes of the JSON text */
    private String comment(String id, String name, String saidAt, String body, String state) {
        return "{\"id\":\"" + id + "\",\"article\":\"" + path + "\",\"name\":\"" + name + "\",\"saidAt\":\"" + saidAt
                + "\",\"body\":\"" + body.replaceAll("(?<!\\\\)\"", "\\\\\"") + "\",\"state\":\"" + state + "\"}";
    }

    private String rating(int stars, long count) {
        return "{\"article\":\"" + path + "\",\"stars\":" + stars + ",\"count\":" + count + "}";
    }

    private PublishedArticle page() {
        return articles.at(topic, "yoga").orElseThrow();
    }

    private List<PublishedComment> shown() {
        return comments.on(page().id(), 1).comments();
    }

    private List<Long> rows() {
        return Stream.of("article", "edition", "comment", "comment_words", "rating_tally", "page_stamp")
                .map(table -> given.number("select count(*) from " + table))
                .toList();
    }
}
