package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.healthpages.article.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressAddressesTest {
    private final WordPressAddresses addresses = new WordPressAddresses();

    @ParameterizedTest
    @CsvSource({
        "post, news, hello, news/hello",
        "page, '', about-us, pages/about-us",
        "page, news, about-us, pages/about-us",
        "post, '', hello, posts/hello",
        "post, about, hello, about-2/hello",
        "post, search, rating, search-2/rating-2",
        "post, news, comments, news/comments-2",
        "post, News & More, Hällo_Wörld!, news-more/hallo-world",
        "post, caf%c3%a9, %e5%81%a5%e5%ba%b7, cafe/post-7",
        "post, %zz, 100%, zz/100",
        "post, news, '', news/a-title",
    })
    void a_post_gets_the_address_that_it_had_or_the_next_best(String type, String category, String name, String slug) {
        assertThat(give(type, category, name)).hasToString(slug);
    }

    @Test
    void a_taken_address_gets_the_next_number() {
        Set<Slug> taken = Set.of(Slug.of("news/hello"), Slug.of("news/hello-3"));

        assertThat(addresses.give(post("post", "news", "hello"), "t", slug -> !taken.contains(slug)))
                .hasToString("news/hello-2");
        assertThat(addresses.give(post("post", "news", "hello"), "t", slug -> !taken.contains(slug)))
                .as("the same name twice in one file")
                .hasToString("news/hello-4");
    }

    @Test
    void a_long_name_is_cut_and_keeps_room_for_its_number() {
        String name = "a".repeat(79) + "-b";

        assertThat(give("post", "news", name).name()).isEqualTo("a".repeat(79));
        assertThat(give("post", "news", name).name()).isEqualTo("a".repeat(78) + "-2");
    }

    private Slug give(String type, String category, String name) {
        return addresses.give(post(type, category, name), "A title", slug -> true);
    }

    private static WordPressPost post(String type, String category, String name) {
        var fields = new WordPressFields();
        fields.put("post_type", type);
        fields.put("post_name", name);
        fields.put("post_id", "7");
        return new WordPressPost(1, 1, fields, category);
    }
}
