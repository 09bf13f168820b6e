package org.healthpages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.healthpages.platform.PublicUrl;
import org.healthpages.platform.PublicUrls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenLetterTest {
    private static final Instant NOW = Instant.parse("2026-07-02T09:05:00Z");
    private static final PublicUrl SITE = PublicUrls.at("https://health.example.org");

    @Test
    void it_says_what_happened_when_and_where_to_look() {
        WrittenLetter letter = written(
                news(Matter.COMMENT_AT_RISK, 2, NOW.minusSeconds(60)),
                news(Matter.MESSAGE_AT_RISK, 1, NOW),
                news(Matter.COMMENT_AT_RISK, 1, NOW.minus(Duration.ofHours(1))));

        assertThat(letter.subject())
                .isEqualTo("[health.example.org] 3 comments may tell of somebody in danger, and more");
        assertThat(letter.body()).isEqualTo("""
                        3 comments may tell of somebody in danger.
                        The first came on 2 July 2026, 09:05.
                        https://health.example.org/desk?show=at-risk

                        1 message may tell of somebody in danger.
                        The first came on 2 July 2026, 10:05.
                        https://health.example.org/desk/messages

                        You will be asked to sign in. This mail was written by the program of the website, and holds nothing of what
                        readers wrote.
                        """);
    }

    @Test
    void what_waits_is_told_by_its_age_and_a_review_by_its_day() {
        assertThat(written(news(Matter.COMMENT_WAITS, 7, NOW.minus(Duration.ofDays(9))))
                        .body())
                .startsWith(
                        "7 comments have waited too long.\nThe oldest has waited 9 days.\nhttps://health.example.org/desk\n");
        assertThat(written(news(Matter.REVIEW_DUE, 1, Instant.parse("2026-07-01T23:00:00Z")))
                        .body())
                .startsWith(
                        "1 review is due.\nThe earliest date is 2 July 2026.\nhttps://health.example.org/desk/articles/due\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_subject_is_short_and_on_one_line(Matter matter) {
        for (long number : new long[] {1, 2, 10_000}) {
            assertThat(written(news(matter, number, NOW)).subject())
                    .hasSizeLessThan(78)
                    .matches("[ -~]+")
                    .startsWith("[health.example.org] " + number + " ");
        }
    }

    private static WrittenLetter written(News... news) {
        List<Unsent> unsent =
                Stream.of(news).map(each -> new Unsent(1, each, NOW, 0, NOW)).toList();
        return WrittenLetter.of(unsent, SITE, NOW);
    }

    private static News news(Matter matter, long number, Instant since) {
        return new News(matter, number, since);
    }
}
