package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.article.PublishedArticle;
import org.healthpages.retention.TakenBack;
import org.healthpages.retention.TakenBackJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A database that went back to a backup has votes again that readers took back since. */
@DoorTest
abstract class VotesTakenBackContract {
    private static final Instant VOTED = Given.NOON.plusMillis(3);

    @Autowired
    private TakesVotesBack takesBack;

    @Autowired
    private CastsVotes votes;

    @Autowired
    private RatingSummaries summaries;

    @Autowired
    private Given given;

    @Autowired
    private MovableClock clock;

    @Value("${healthpages.data-dir}")
    private Path data;

    private PublishedArticle article;

    @BeforeEach
    void a_vote_that_is_explained() {
        article = given.article();
        clock.moveTo(VOTED);
        votes.cast(article.id(), article.edition(), "a reader", 1);
        votes.cast(article.id(), article.edition(), "another reader", 5);
        votes.explain(article.edition(), "a reader", WhyNotHelpful.HARD, "Wombats");
        clock.move(Duration.ofMinutes(1));
    }

    @Test
    void a_vote_taken_back_is_noted_with_the_moment() throws IOException {
        TakenBack past = new TakenBack("rating", rating("a reader"), clock.instant());
        long before = noted(past);

        takesBack.takeBack(article.edition(), "a reader");
        takesBack.takeBack(article.edition(), "a reader");

        assertThat(noted(past)).isEqualTo(before + 1);
    }

    @Test
    void at_a_node_whose_clock_is_slow_the_moment_is_that_of_the_vote() throws IOException {
        TakenBack past = new TakenBack("rating", rating("a reader"), VOTED);
        long before = noted(past);
        clock.moveTo(VOTED.minusSeconds(2));

        takesBack.takeBack(article.edition(), "a reader");

        assertThat(noted(past)).isEqualTo(before + 1);
    }

    @Test
    void a_vote_that_is_there_again_is_taken_back_again_with_its_words_and_once() {
        TakenBack past = new TakenBack("rating", rating("a reader"), VOTED);
        long stamp = given.stamp(article);

        assertThat(takesBack.takeBackAgain(past)).isTrue();

        assertThat(summaries.of(article.edition()).count()).isOne();
        assertThat(votesOf("a reader")).isZero();
        assertThat(votesOf("another reader")).isOne();
        assertThat(given.stamp(article)).isEqualTo(stamp + 1);
        assertThat(takesBack.takeBackAgain(past)).as("a second time").isFalse();
        assertThat(summaries.of(article.edition()).count()).isOne();
    }

    @Test
    void whoever_voted_later_and_got_the_number_keeps_the_vote() {
        TakenBack past = new TakenBack("rating", rating("a reader"), VOTED.minusSeconds(1));

        assertThat(takesBack.takeBackAgain(past)).isFalse();

        assertThat(votesOf("a reader")).isOne();
    }

    private long noted(TakenBack past) throws IOException {
        Path journal = data.resolve("erased");
        return Files.exists(journal)
                ? TakenBackJournal.read(journal).stream().filter(past::equals).count()
                : 0;
    }

    private long rating(String reader) {
        return given.number("select id from rating where edition = ? and reader = ?", article.edition(), reader);
    }

    private long votesOf(String reader) {
        return given.number("select count(*) from rating where edition = ? and reader = ?", article.edition(), reader);
    }
}
