package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.healthpages.transfer.WordPressPost.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressPostTest {
    private final WordPressFields fields = new WordPressFields();

    @ParameterizedTest
    @CsvSource({
        "post, publish, '', PUBLISHED",
        "page, publish, '', PUBLISHED",
        "post, publish, secret, DRAFT",
        "post, draft, '', DRAFT",
        "page, pending, '', DRAFT",
        "post, future, '', DRAFT",
        "post, private, '', DRAFT",
        "post, trash, '', LEFT_OUT",
        "post, auto-draft, '', LEFT_OUT",
        "attachment, inherit, '', LEFT_OUT",
        "revision, inherit, '', LEFT_OUT",
        "nav_menu_item, publish, '', LEFT_OUT",
        "wp_block, publish, '', LEFT_OUT",
        "'', publish, '', LEFT_OUT"
    })
    void only_what_every_reader_saw_is_published(String type, String status, String password, Fate fate) {
        fields.put("post_type", type);
        fields.put("status", status);
        fields.put("post_password", password);

        assertThat(post().fate()).isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-02 23:30:00, 2014-03-01 00:00:00, '', 2014-03-02",
        "0000-00-00 00:00:00, 2014-03-01 00:00:00, '', 2014-03-01",
        "0000-00-00 00:00:00, 0000-00-00 00:00:00, 'Sun, 02 Mar 2014 10:00:00 +0000', 2014-03-02",
        "'', '', 'Tue, 01 Jul 2014 23:30:00 +0000', 2014-07-02"
    })
    void it_appeared_on_the_first_date_that_can_be_read(String date, String gmt, String ofFeed, String day) {
        fields.put("post_date", date);
        fields.put("post_date_gmt", gmt);
        fields.put("pubDate", ofFeed);

        assertThat(post().publishedOn()).hasToString("Optional[" + day + "]");
    }

    @Test
    void without_a_date_it_has_none() {
        fields.put("pubDate", "soon");

        assertThat(post().publishedOn()).isEmpty();
    }

    private WordPressPost post() {
        return new WordPressPost(1, 1, fields, "");
    }
}
