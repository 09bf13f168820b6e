package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.healthpages.transfer.WordPressFile.Finds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPressFileTest {
    static final String ROOT = """
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" \
            xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:wp="http://wordpress.org/export/1.2/">
            """;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!-- made by WordPress -->\n";

    private final Faults faults = new Faults("wp.xml");
    private final List<WordPressPost> posts = new ArrayList<>();
    private final List<WordPressComment> comments = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void it_is_known_by_its_root_element() {
        assertThat(isOne(XML + ROOT + "<channel/></rss>")).isTrue();
        assertThat(isOne(ROOT.replace("1.2/\"", "1.0/\"") + "<channel>")).isTrue();
        assertThat(isOne("\uFEFF" + XML + ROOT)).isTrue();
        assertThat(isOne("<rss version=\"2.0\"><channel/></rss>")).as("a feed").isFalse();
        assertThat(isOne(ROOT.replace("<rss", "<feed"))).isFalse();
        assertThat(isOne("---\npath: a/b\n---\n")).isFalse();
        assertThat(isOne("")).isFalse();
    }

    @Test
    void what_readers_saw_is_read_and_the_rest_is_passed_over() {
        read("""
                <channel><title>A blog</title><wp:author><wp:author_email>a@b.example</wp:author_email></wp:author>
                <item>
                  <title><![CDATA[Hello & <b>world</b>]]></title>
                  <content:encoded><![CDATA[One ]]]]><![CDATA[> two]]></content:encoded>
                  <excerpt:encoded><![CDATA[Short]]></excerpt:encoded>
                  <wp:post_id>7</wp:post_id><wp:post_name>hello</wp:post_name><wp:status>publish</wp:status>
                  <wp:post_type>post</wp:post_type>
                  <category domain="post_tag" nicename="tag"><![CDATA[Tag]]></category>
                  <category domain="category" nicename="news"><![CDATA[News]]></category>
                  <category domain="category" nicename="other"><![CDATA[Other]]></category>
                  <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[v]]></wp:meta_value></wp:postmeta>
                  <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
                    <wp:comment_author_email>ann@mail.example</wp:comment_author_email>
                    <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
                    <wp:comment_content>It &lt;i&gt;helped&lt;/i&gt;</wp:comment_content>
                    <wp:commentmeta><wp:meta_value>agent</wp:meta_value></wp:commentmeta></wp:comment>
                </item></channel></rss>""");

        assertThat(faults.lines()).isEmpty();
        WordPressFields post = posts.get(0).fields();
        assertThat(post.of("title")).isEqualTo("Hello & <b>world</b>");
        assertThat(post.of("content")).isEqualTo("One ]]> two");
        assertThat(post.of("excerpt")).isEqualTo("Short");
        assertThat(posts.get(0).category()).isEqualTo("news");
        assertThat(posts.get(0).number()).isOne();
        WordPressFields comment = comments.get(0).fields();
        assertThat(comment.of("comment_author")).isEqualTo("Ann");
        assertThat(comment.of("comment_content")).isEqualTo("It <i>helped</i>");
        assertThat(comment.of("comment_author_email") + comment.of("comment_author_IP"))
                .isEmpty();
    }

    @Test
    void empty_lines_before_the_declaration_are_no_trouble_and_count_as_lines() {
        String late = "\n \n" + XML + ROOT + "<channel>\n<item><encoded>no name in front</encoded></item>";

        assertThat(isOne(late)).isTrue();
        new WordPressFile(InMemory.file("wp.xml", late + "</channel></rss>")).check(faults);
        assertThat(faults.lines()).isEmpty();
        new WordPressFile(InMemory.file("wp.xml", late + "</rss>")).check(faults);
        assertThat(faults.lines()).hasSize(1);
        assertThat(faults.lines().get(0))
                .matches(
                        "wp\\.xml:7: this cannot be read as a WordPress export: .*[^.]; expected the whole file as .*");
    }

    @Test
    void signs_that_are_spelled_out_are_no_entities_to_be_counted() {
        read("<channel><item><title>a</title><content:encoded>" + "&lt;b&gt; &amp; &#233; ".repeat(100_000)
                + "</content:encoded></item></channel></rss>");

        assertThat(faults.lines()).isEmpty();
        assertThat(posts.get(0).fields().of("content")).startsWith("<b> & é <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<![CDATA[Wo", "Wo", "", "<wp:post_"})
    void a_file_that_was_cut_short_is_refused_with_the_line_in_which_it_ends(String end) {
        read("<channel>\n<item>\n<title>One</title>\n<content:encoded>" + end);

        assertThat(posts).isEmpty();
        assertThat(faults.lines()).hasSize(1);
        assertThat(faults.lines().get(0))
                .isEqualTo("wp.xml:7: this cannot be read as a WordPress export: it ends too early;"
                        + " expected the whole file as WordPress wrote it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<channel><item><title>a & b</title></item></channel></rss>",
                "<channel><item><title>a</item></channel></rss>",
                "<channel><item><title>&unknown;</title></item></channel></rss>",
                "<channel><item><title>\u000B</title></item></channel></rss>",
                "<channel/></rss><more/>",
                "<channel/>"
            })
    void what_is_not_well_formed_is_refused(String content) {
        read(content);

        assertThat(posts).isEmpty();
        assertThat(faults.lines()).hasSize(1);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] latin = (XML + ROOT + "<channel>\n<title>Caf\u00E9</title></channel></rss>")
                .getBytes(StandardCharsets.ISO_8859_1);

        new WordPressFile(InMemory.file("wp.xml", latin)).check(faults);

        assertThat(faults.lines()).containsExactly("wp.xml:5: this is not UTF-8 text");
    }

    @Test
    void a_document_type_is_refused_and_no_other_file_is_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret of this machine");
        String doctype = "<!DOCTYPE rss [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>\n";

        read(doctype, "<channel><item><title>&leak;</title></item></channel></rss>");

        assertThat(posts).isEmpty();
        assertThat(faults.lines()).hasSize(1);
        assertThat(faults.lines().get(0))
                .startsWith("wp.xml:")
                .contains("document type")
                .doesNotContain("the secret");
    }

    @Test
    void entities_that_grow_without_end_are_never_opened() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> read(bomb + "]>\n", "<channel><title>&a39;</title></channel></rss>"));

        assertThat(faults.lines()).hasSize(1);
        assertThat(isOne(bomb + "]>\n" + ROOT))
                .as("so that it is refused by name")
                .isTrue();
    }

    @Test
    void a_text_without_end_is_read_only_so_far() {
        read("<channel><item><content:encoded>" + "word ".repeat(600_000)
                + "</content:encoded><title>After</title></item></channel></rss>");

        assertThat(posts.get(0).fields().of("content").length())
                .isBetween(WordPressElements.MOST_CHARACTERS, WordPressElements.MOST_CHARACTERS + 100_000);
        assertThat(posts.get(0).fields().of("title")).isEqualTo("After");
    }

    private static boolean isOne(String text) {
        return WordPressFile.isOne(InMemory.file("wp.xml", text));
    }

    private void read(String content) {
        read("", content);
    }

    private void read(String doctype, String content) {
        var file = new WordPressFile(InMemory.file("wp.xml", XML + doctype + ROOT + content));
        file.check(faults);
        if (faults.isEmpty()) {
            file.forEach(new Finds() {
                @Override
                public void post(WordPressPost post) {
                    posts.add(post);
                }

                @Override
                public void comment(int post, WordPressComment comment) {
                    comments.add(comment);
                }
            });
        }
    }
}
