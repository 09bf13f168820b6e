package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.DueReview;
import org.healthpages.article.DueReviews;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.WrittenArticle;
import org.healthpages.article.WrittenArticles;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class WordPressContract {
    @Autowired
    private ImportsContent imports;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private WrittenArticles written;

    @Autowired
    private DueReviews due;

    @Autowired
    private PublishedComments comments;

    @Autowired
    private CommentActs acts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final List<String> news = new ArrayList<>();
    private final int numbersBefore = NUMBERS.getAndAdd(1_000);
    private String topic;

    @BeforeEach
    void aTopic() {
        topic = Given.fresh("blog");
    }

    @Test
    void a_published_post_is_published_and_due_for_its_first_review() {
        Outcome outcome = load(post("hello", "publish", "<p>Walk <b>daily</b>.</p><script>alert(1)</script>"));

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.articles).isOne();
        PublishedArticle page = page("hello");
        assertThat(page.title()).isEqualTo("Hello & more");
        assertThat(page.summary()).isEqualTo("Walk daily.");
        assertThat(page.html()).contains("<p>Walk <strong>daily</strong>.</p>").doesNotContain("alert");
        assertThat(page.editionOf()).isEqualTo(LocalDate.of(2014, 3, 2));
        assertThat(page.reviewedOn()).isNull();
        assertThat(due.on(LocalDate.of(2026, 3, 2))).extracting(DueReview::slug).contains(page.slug());
        assertThat(news)
                .contains("  /" + topic + "/hello: \"Hello & more\", published, not yet reviewed")
                .endsWith("  To be written at the desk, so that the home page leads there: /" + topic);
    }

    @Test
    void the_first_paragraph_is_the_summary_where_there_is_no_excerpt() {
        String pictures = "<img src=a alt='A hill'>";
        load(
                post("long", "publish", pictures + "<h2>How far</h2><p>Walk.</p><p>Rest.</p>"),
                post("short", "publish", "<p>Walk.</p>").replace("<![CDATA[]]>", "<![CDATA[On <i>walking</i>]]>"),
                post("table", "publish", "<h2>Only a heading</h2>"));

        assertThat(page("long").summary()).isEqualTo("Walk.");
        assertThat(page("short").summary()).isEqualTo("On walking");
        assertThat(page("table").summary()).isEqualTo("Hello & more");
    }

    @Test
    void what_was_not_published_comes_in_as_a_draft_that_an_editor_can_publish() {
        load(
                post("draft", "draft", "<p>Not yet.</p>"),
                post("secret", "publish", "<p>For members.</p>")
                        .replace("<wp:post_password/>", "<wp:post_password>p</wp:post_password>"));

        assertThat(articles.at(topic, "draft")).isEmpty();
        assertThat(articles.at(topic, "secret")).isEmpty();
        WrittenArticle draft = written.withId(idOf("draft")).orElseThrow();
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.content().body()).isEqualTo("Not yet.");
        assertThat(given.number("select count(*) from revision where article = ? and number = 1", draft.id()))
                .isOne();
        assertThat(news).contains("  /" + topic + "/draft: \"Hello & more\", draft");
    }

    @Test
    void comments_come_in_as_they_stood_and_the_rest_is_counted() {
        load(post(
                "hello",
                "publish",
                "<p>Walk.</p>",
                comment(1, "1", "It helped."),
                comment(2, "0", "It waits."),
                comment(3, "spam", "Buy!"),
                comment(4, "spam", "Buy more!"),
                comment(5, "trash", "Gone."),
                comment(6, "1", "x".repeat(3_001)),
                comment(7, "1", "A ping.")
                        .replace("<wp:comment_type/>", "<wp:comment_type>pingback</wp:comment_type>")));

        assertThat(shown("hello")).containsExactly("It helped.");
        assertThat(given.number(
                        "select count(*) from comment where state = 'WAITING' and article = ?",
                        page("hello").id()))
                .isOne();
        assertThat(news)
                .contains(
                        "  1 published comment, 1 comment waiting for an editor, none of them on the site already",
                        "  Left out: 2 comments that WordPress took for spam; 1 comment from the bin;"
                                + " 1 comment of another kind (pingback, trackback); 1 comment longer than 3,000 characters.");
    }

    @Test
    void nothing_but_names_and_words_is_kept_of_those_who_commented() {
        load(post("hello", "publish", "<p>Walk.</p>", comment(1, "1", "It helped."), comment(2, "0", "It waits.")));

        String everything = everything();
        assertThat(everything).contains("It helped.", "Reader of old");
        assertThat(everything)
                .doesNotContain(
                        "mail.example", "203.0.113.77", "home.example", "Mozilla", "login-of-author", "old.example");
    }

    @Test
    void a_taken_or_reserved_address_gets_a_number_and_is_listed() {
        given.published(Given.imported(new org.healthpages.article.Slug(topic, "hello"), Given.FIRST_EDITION));

        load(post("hello", "publish", "<p>One.</p>"), post("comments", "publish", "<p>Two.</p>"));

        assertThat(page("hello").title()).startsWith("Title of");
        assertThat(page("hello-2").html()).contains("One.");
        assertThat(page("comments-2").html()).contains("Two.");
        assertThat(news)
                .contains("  /" + topic + "/hello-2: \"Hello & more\", published, not yet reviewed; /" + topic
                        + "/hello was taken, reserved or no address");
        assertThat(String.join("\n", news)).contains("2 articles at another address than in the export");
    }

    @Test
    void the_same_file_again_adds_nothing_whatever_happened_since() {
        String[] posts = {
            post("hello", "publish", "<p>One.</p>", comment(1, "1", "It helped."), comment(2, "0", "It waits.")),
            post("hello", "publish", "<p>Two.</p>", comment(3, "1", "Me, too.")),
            post("comments", "publish", "<p>Three.</p>"),
            post("draft", "draft", "<p>Four.</p>")
        };
        load(posts);
        Editor editor = given.editor();
        acts.remove(
                given.number(
                        "select comment from comment_words where body = 'Me, too.' and comment in"
                                + " (select id from comment where article = ?)",
                        page("hello-2").id()),
                editor);
        List<Long> before = rows();

        Outcome again = load(posts);

        assertThat(again.faults()).isEmpty();
        assertThat(List.of(again.articles, again.comments)).containsOnly(0);
        assertThat(rows()).isEqualTo(before);
        assertThat(shown("hello-2")).isEmpty();
        assertThat(String.join("\n", news)).contains("4 articles on the site already", "3 of them on the site already");
    }

    @Test
    void a_post_that_has_changed_brings_back_nothing_that_editors_took_away() {
        String[] comments = {
            comment(1, "1", "It helped."), comment(2, "1", "Cruel words."), comment(3, "1", "Ask Dr Okafor.")
        };
        load(post("hello", "publish", "<p>Rest, walk.</p>", comments));
        Editor editor = given.editor();
        long redacted = idOf("hello", "Ask Dr Okafor.");
        acts.remove(idOf("hello", "Cruel words."), editor);
        acts.redact(redacted, "Ask [[Dr Okafor]].", editor);

        Outcome later = load(post(
                "hello",
                "publish",
                "<p>Rest walk.</p>",
                comments[0],
                comments[1],
                comments[2],
                comment(4, "1", "Me, too.")));

        assertThat(page("hello-2").html()).contains("Rest walk.");
        assertThat(later.comments).isOne();
        assertThat(shown("hello-2")).containsExactly("Me, too.");
        assertThat(shown("hello")).containsExactlyInAnyOrder("It helped.", "Ask [removed by the editors].");
        assertThat(String.join("\n", news))
                .contains(
                        "3 of them on the site already",
                        "1 comment has other words in the file than here, and stayed as here: /desk/comments/"
                                + redacted);
    }

    @Test
    void a_draft_that_was_given_another_address_at_the_desk_does_not_come_in_again() {
        String draft = post("draft", "draft", "<p>Not yet.</p>");
        load(draft);
        jdbc.update("update article set slug = 'better' where id = ?", idOf("draft"));

        Outcome again = load(draft);

        assertThat(again.articles).isZero();
        assertThat(news)
                .contains("  /" + topic + "/better: \"Hello & more\", on the site already; /" + topic
                        + "/draft in the export");
    }

    @Test
    void a_dry_run_lists_the_same_and_writes_nothing() {
        SourceFile file = file(
                post("hello", "publish", "<p>One.</p>", comment(1, "1", "It helped."), comment(2, "spam", "Buy!")),
                post("draft", "draft", "<p>Two.</p>"),
                post("empty", "publish", "[gallery]"),
                item("photo", "inherit", "attachment", "x"));
        List<Long> before = rows();
        List<String> tried = new ArrayList<>();

        Outcome dry = imports.tryOut(List.of(file), tried::add);

        assertThat(rows()).isEqualTo(before);
        assertThat(articles.at(topic, "hello")).isEmpty();
        Outcome real = imports.load(List.of(file), news::add);
        assertThat(tried).isEqualTo(news).hasSizeGreaterThan(4);
        assertThat(List.of(dry.articles, dry.comments)).isEqualTo(List.of(real.articles, real.comments));
        assertThat(dry.summary(true)).contains("2 articles, 1 comment and");
    }

    @Test
    void what_cannot_become_an_article_is_left_out_and_named() {
        load(
                post("empty", "publish", "<p></p>[gallery]", comment(1, "1", "On nothing.")),
                post("huge", "publish", "<p>" + "word ".repeat(20_001) + "</p>"),
                post("undated", "publish", "<p>a</p>").replace("2014-03-02", "0000-00-00"),
                item("photo", "inherit", "attachment", "x"),
                post("bin", "trash", "<p>a</p>"));

        assertThat(articles.in(topic)).isEmpty();
        assertThat(String.join("\n", news))
                .contains("there are no words in it", "longer than 100,000 characters", "its date cannot be read")
                .contains("1 of the kind \"attachment\"", "1 of the kind \"trash post\"")
                .contains("1 comment on what readers do not see here");
    }

    @Test
    void a_file_that_was_cut_short_writes_nothing() {
        String whole = text(post("hello", "publish", "<p>One.</p>"), post("other", "publish", "<p>Two.</p>"));
        List<Long> before = rows();

        Outcome outcome =
                imports.load(List.of(InMemory.file("wp.xml", whole.substring(0, whole.length() - 30))), news::add);

        assertThat(outcome.isClean()).isFalse();
        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().get(0)).matches("wp\\.xml:\\d+: this cannot be read as a WordPress export: .*");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void more_comments_than_are_taken_at_once_come_in() {
        String[] many = Stream.iterate(1, n -> n + 1)
                .limit(201)
                .map(n -> comment(n, "1", "Word " + n))
                .toArray(String[]::new);

        assertThat(load(post("hello", "publish", "<p>Walk.</p>", many)).comments)
                .isEqualTo(201);
        assertThat(given.number(
                        "select count(*) from comment where article = ?",
                        page("hello").id()))
                .isEqualTo(201);
    }

    private Outcome load(String... items) {
        return imports.load(List.of(file(items)), news::add);
    }

    private static SourceFile file(String... items) {
        return InMemory.file("wp.xml", text(items));
    }

    private static String text(String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + WordPressFileTest.ROOT
                + "<channel>\n<link>https://old.example</link>\n" + String.join("\n", items) + "\n</channel>\n</rss>\n";
    }

    private String post(String name, String status, String content, String... comments) {
        return item(name, status, "post", content, comments);
    }

    private String item(String name, String status, String type, String content, String... comments) {
        return """
                <item><title>Hello &amp;amp; more</title><link>https://old.example/%1$s</link>
                <guid>https://old.example/?p=1</guid><dc:creator>login-of-author</dc:creator>
                <content:encoded><![CDATA[%2$s]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
                <wp:post_id>1</wp:post_id><wp:post_date>2014-03-02 10:00:00</wp:post_date><wp:post_name>%1$s</wp:post_name>
                <wp:status>%3$s</wp:status><wp:post_type>%4$s</wp:post_type><wp:post_password/>
                <category domain="category" nicename="%5$s"><![CDATA[Blog]]></category>
                %6$s
                </item>""".formatted(name, content, status, type, topic, String.join("\n", comments));
    }

    /** @param id its number in this test; no other has it, as in an export of a site of its own */
    private String comment(int id, String approved, String body) {
        return """
                <wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_author><![CDATA[Reader of old]]></wp:comment_author>
                <wp:comment_author_email>reader@mail.example</wp:comment_author_email>
                <wp:comment_author_url>https://home.example/</wp:comment_author_url>
                <wp:comment_author_IP>203.0.113.77</wp:comment_author_IP>
                <wp:comment_agent>Mozilla/5.0</wp:comment_agent>
                <wp:comment_date_gmt>2015-01-12 09:30:00</wp:comment_date_gmt>
                <wp:comment_content><![CDATA[%s]]></wp:comment_content><wp:comment_approved>%s</wp:comment_approved>
                <wp:comment_type/></wp:comment>""".formatted(numbersBefore + id, body, approved);
    }

    private PublishedArticle page(String name) {
        return articles.at(topic, name).orElseThrow();
    }

    private List<String> shown(String name) {
        return comments.on(page(name).id(), 1).comments().stream()
                .map(PublishedComment::body)
                .toList();
    }

    private long idOf(String name) {
        return given.number("select id from article where topic = ? and slug = ?", topic, name);
    }

    private long idOf(String page, String body) {
        return given.number("""
                select c.id from comment c join comment_words w on w.comment = c.id
                where c.article = ? and w.body = ?""", page(page).id(), body);
    }

    private List<Long> rows() {
        return Stream.of("article", "edition", "revision", "comment", "comment_words", "page_stamp", "former_address")
                .map(table -> given.number("select count(*) from " + table))
                .toList();
    }

    /** Every value of every table. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                String.class)) {
            for (Map<String, Object> row : jdbc.queryForList("select * from \"" + table + "\"")) {
                row.values().forEach(value -> all.append(value).append('\n'));
            }
        }
        return all.toString();
    }
}
