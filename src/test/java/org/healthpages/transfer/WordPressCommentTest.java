package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.healthpages.comment.ImportedComment;
import org.healthpages.platform.Secret;
import org.healthpages.transfer.WordPressComment.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressCommentTest {
    @Test
    void a_comment_keeps_its_name_its_words_and_its_moment() {
        ImportedComment comment = comment(
                        "comment_author", "Ann &amp; Bob",
                        "comment_content",
                                "One <b>two</b>\nthree<br>four<p>five</p><a href=\"https://spam.example\">six</a> 1 &lt; 2",
                        "comment_date_gmt", "2015-07-12 09:30:00")
                .on("news/hello");

        assertThat(comment)
                .isEqualTo(new ImportedComment(
                        "news/hello",
                        Secret.sha256("wordpress\n7\n2015-07-12T09:30:00Z\n"),
                        "Ann & Bob",
                        Instant.parse("2015-07-12T09:30:00Z"),
                        "One two\nthree\nfour\n\nfive\n\nsix 1 < 2",
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Anonymous",
        "ann@mail.example, Anonymous",
        "https://spam.example/, Anonymous",
        "' \u200B ', Anonymous",
        "Renée, Renée",
        "wwwonderful, wwwonderful"
    })
    void no_mail_and_no_address_stands_in_for_a_name(String author, String name) {
        assertThat(comment("comment_author", author).on("a/b").name()).isEqualTo(name);
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(comment("comment_author", "n".repeat(59) + "👍").on("a/b").name())
                .isEqualTo("n".repeat(59));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "approved, true", "0, false", "hold, false"})
    void what_was_approved_is_published_and_what_was_not_yet_waits(String approved, boolean published) {
        WordPressComment comment = comment("comment_approved", approved);

        assertThat(comment.reasonToLeaveOut()).isEmpty();
        assertThat(comment.on("a/b").published()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "comment_approved, spam, SPAM",
        "comment_approved, trash, BIN",
        "comment_approved, post-trashed, BIN",
        "comment_approved, odd, STATE",
        "comment_type, pingback, MACHINE",
        "comment_content, <p> </p>, EMPTY",
        "comment_content, <script>x</script>, EMPTY",
        "comment_date_gmt, 12 July, DATE"
    })
    void the_rest_is_left_out_for_a_reason(String field, String value, Reason reason) {
        assertThat(comment(field, value).reasonToLeaveOut()).contains(reason);
    }

    @Test
    void what_is_too_long_here_is_left_out() {
        assertThat(comment("comment_content", "é".repeat(3_000)).reasonToLeaveOut())
                .isEmpty();
        var longer = new WordPressFields();
        longer.put("comment_approved", "1");
        longer.put("comment_content", "é".repeat(3_001));
        assertThat(new WordPressComment(longer).reasonToLeaveOut()).contains(Reason.TOO_LONG);
    }

    @Test
    void the_time_of_the_place_helps_where_there_is_no_other() {
        WordPressComment comment =
                comment("comment_date_gmt", "0000-00-00 00:00:00", "comment_date", "2015-07-12 09:30:00");

        assertThat(comment.on("a/b").saidAt()).isEqualTo(Instant.parse("2015-07-12T08:30:00Z"));
    }

    @Test
    void it_has_the_same_name_whatever_its_post_is_called_and_whatever_was_changed() {
        String name = comment().on("a/b").id();
        WordPressComment changed = comment("comment_content", "It did not.", "comment_author", "Ann B.");

        assertThat(changed.on("c/d").id()).isEqualTo(name);
    }

    @Test
    void the_same_number_at_another_moment_is_the_number_of_another_site() {
        String name = comment().on("a/b").id();

        assertThat(comment("comment_date_gmt", "2015-01-12 09:30:01").on("a/b").id())
                .isNotEqualTo(name);
    }

    @Test
    void without_a_number_it_is_what_it_says() {
        ImportedComment comment = comment("comment_id", "").on("a/b");
        ImportedComment other =
                comment("comment_id", "", "comment_content", "It did not.").on("a/b");

        assertThat(other.id()).isNotEqualTo(comment.id());
    }

    private static WordPressComment comment(String... namesAndValues) {
        var fields = new WordPressFields();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        fields.put("comment_id", "7");
        fields.put("comment_approved", "1");
        fields.put("comment_author", "Ann");
        fields.put("comment_content", "It helped.");
        fields.put("comment_date_gmt", "2015-01-12 09:30:00");
        return new WordPressComment(fields);
    }
}
