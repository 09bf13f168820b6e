package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.article.PublishedArticle;
import org.healthpages.rating.RatingSummary.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;

@DoorTest
abstract class RatingDoorsContract {
    private static final int ALL = 100_000;

    @Autowired
    private RatingSummaries summaries;

    @Autowired
    private CastsVotes votes;

    @Autowired
    private TakesVotesBack takesBack;

    @Autowired
    private Ratings ratings;

    @Autowired
    private ExplainedRatings explained;

    @Autowired
    private ForgetsReaders forgets;

    @Autowired
    private OldReasons oldReasons;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    private RatingActs acts;
    private PublishedArticle article;

    @BeforeEach
    void anArticle() {
        acts = new RatingActs(beans);
        clock.moveTo(Given.NOON);
        article = given.article();
    }

    @Test
    void an_edition_that_nobody_has_rated_has_five_empty_rows() {
        RatingSummary summary = summaries.of(article.edition());

        assertThat(summary.rows()).extracting(Row::stars).containsExactly(5, 4, 3, 2, 1);
        assertThat(summary.count()).isZero();
    }

    @Test
    void tallies_are_exact_when_two_hundred_readers_rate_at_once() {
        long before = given.stamp(article);
        List<Runnable> readers = IntStream.range(0, 200)
                .<Runnable>mapToObj(i -> () -> cast("reader " + i, 1 + i % 5))
                .toList();

        List<Throwable> met = AtOnce.each(readers);

        assertThat(met).containsOnlyNulls();
        assertThat(counts()).containsExactly(40L, 40L, 40L, 40L, 40L);
        assertThat(votesKept()).isEqualTo(200);
        assertThat(given.stamp(article)).isEqualTo(before + 200);
    }

    @Test
    void tallies_are_exact_when_readers_vote_change_their_minds_and_take_it_back_at_once() {
        IntStream.range(0, 40).forEach(i -> cast("early " + i, 1 + i % 5));
        List<Runnable> readers = IntStream.range(0, 80)
                .<Runnable>mapToObj(i -> switch (i % 4) {
                    case 0 -> () -> takesBack.takeBack(article.edition(), "early " + i / 2);
                    case 1 -> () -> cast("early " + i / 2 % 40, 5 - i % 5);
                    default -> () -> cast("late " + i, 1 + i % 5);
                })
                .toList();

        List<Throwable> met = AtOnce.each(readers);

        assertThat(met).containsOnlyNulls();
        assertThat(counts()).isEqualTo(countsOfVotes());
    }

    @Test
    void one_reader_who_presses_twenty_times_at_once_counts_once() {
        long before = given.stamp(article);

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> cast("one reader", 4)));

        assertThat(met).containsOnlyNulls();
        assertThat(counts()).containsExactly(0L, 1L, 0L, 0L, 0L);
        assertThat(votesKept()).isOne();
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void one_reader_who_presses_different_stars_at_once_counts_once() {
        List<Runnable> presses = IntStream.range(0, 20)
                .<Runnable>mapToObj(i -> () -> cast("one reader", 1 + i % 5))
                .toList();

        List<Throwable> met = AtOnce.each(presses);

        assertThat(met).containsOnlyNulls();
        assertThat(summaries.of(article.edition()).count()).isOne();
        assertThat(counts()).isEqualTo(countsOfVotes());
    }

    @Test
    void voting_again_changes_the_vote() {
        cast("a reader", 2);
        long before = given.stamp(article);

        cast("a reader", 5);

        assertThat(counts()).containsExactly(1L, 0L, 0L, 0L, 0L);
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void the_same_vote_again_changes_nothing() {
        cast("a reader", 2);
        long before = given.stamp(article);

        cast("a reader", 2);

        assertThat(counts()).containsExactly(0L, 0L, 0L, 1L, 0L);
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    @Test
    void a_vote_can_be_taken_back() {
        cast("a reader", 3);
        cast("another reader", 3);
        long before = given.stamp(article);

        takesBack.takeBack(article.edition(), "a reader");

        assertThat(counts()).containsExactly(0L, 0L, 1L, 0L, 0L);
        assertThat(ratings.findByEditionAndReader(article.edition(), "a reader"))
                .isEmpty();
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void a_vote_taken_back_many_times_at_once_is_taken_back_once() {
        cast("a reader", 3);
        cast("another reader", 3);

        List<Throwable> met =
                AtOnce.each(Collections.nCopies(10, () -> takesBack.takeBack(article.edition(), "a reader")));

        assertThat(met).containsOnlyNulls();
        assertThat(counts()).containsExactly(0L, 0L, 1L, 0L, 0L);
    }

    @Test
    void taking_back_what_was_never_given_changes_nothing() {
        long before = given.stamp(article);

        takesBack.takeBack(article.edition(), "somebody");

        assertThat(summaries.of(article.edition()).count()).isZero();
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    @Test
    void imported_counts_and_readers_votes_add_up() {
        cast("a reader", 5);

        boolean changed = acts.imported(article, 5, 62);
        cast("another reader", 5);

        assertThat(changed).isTrue();
        assertThat(counts()).containsExactly(64L, 0L, 0L, 0L, 0L);
    }

    @Test
    void importing_a_count_sets_it_and_the_same_again_changes_nothing() {
        acts.imported(article, 4, 35);
        acts.imported(article, 4, 36);
        long before = given.stamp(article);

        boolean changed = acts.imported(article, 4, 36);

        assertThat(changed).isFalse();
        assertThat(counts()).containsExactly(0L, 36L, 0L, 0L, 0L);
        assertThat(given.stamp(article)).isEqualTo(before);
    }

    @Test
    void a_new_imported_count_moves_the_stamp() {
        long before = given.stamp(article);

        acts.imported(article, 1, 24);

        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void a_file_is_loaded_while_a_reader_votes_on_what_it_counts_next() {
        cast("an early reader", 3);
        PublishedArticle revised = given.revised(article, Given.FIRST_EDITION.plusYears(1));
        acts.rate(revised, "an early reader", 4);

        List<Throwable> met = duringAFile(
                imports -> imports.set(article.edition(), 5, 10),
                () -> acts.rate(revised, "a reader", 4),
                imports -> imports.set(revised.edition(), 4, 20));

        assertThat(met).containsOnlyNulls();
        assertThat(counts()).containsExactly(10L, 0L, 1L, 0L, 0L);
        assertThat(summaries.of(revised.edition()).count()).isEqualTo(22);
    }

    @Test
    void a_file_is_loaded_while_a_reader_changes_their_mind() {
        cast("a reader", 4);

        List<Throwable> met = duringAFile(
                imports -> imports.set(article.edition(), 5, 10),
                () -> cast("a reader", 5),
                imports -> imports.set(article.edition(), 4, 20));

        assertThat(met).containsOnlyNulls();
        assertThat(counts()).containsExactly(11L, 20L, 0L, 0L, 0L);
    }

    /**
     * PostgreSQL looks once for those who wait for each other, a second after one began to wait, and ends that one's work: the
     * reader must have waited for longer.
     */
    private List<Throwable> duringAFile(
            Consumer<ImportsRatings> first, Runnable reader, Consumer<ImportsRatings> next) {
        CountDownLatch begun = new CountDownLatch(1);
        return AtOnce.each(List.of(
                () -> acts.inOneFile(imports -> {
                    first.accept(imports);
                    begun.countDown();
                    LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
                    next.accept(imports);
                    imports.show(Set.of(article.id()));
                    return true;
                }),
                () -> {
                    await(begun);
                    reader.run();
                }));
    }

    @Test
    void a_new_edition_starts_with_no_ratings_and_the_old_one_keeps_its_own() {
        cast("a reader", 5);

        PublishedArticle revised = given.revised(article, Given.FIRST_EDITION.plusYears(1));

        assertThat(revised.edition()).isNotEqualTo(article.edition());
        assertThat(summaries.of(revised.edition()).count()).isZero();
        assertThat(summaries.of(article.edition()).count()).isOne();
        ArticleRating both = summaries.ofArticle(article.id());
        assertThat(both.current())
                .isEqualTo(new EditionRating(revised.editionOf(), null, summaries.of(revised.edition())));
        assertThat(both.earlier())
                .containsExactly(
                        new EditionRating(article.editionOf(), revised.editionOf(), summaries.of(article.edition())));
    }

    // why it was not helpful

    @Test
    void a_low_rating_is_explained_and_editors_read_it_while_no_page_changes() {
        cast("a reader", 2);
        cast("another reader", 1);
        long before = given.stamp(article);

        boolean first = votes.explain(article.edition(), "a reader", WhyNotHelpful.HARD, "");
        boolean second = votes.explain(article.edition(), "another reader", WhyNotHelpful.WRONG, "The dose");

        assertThat(first && second).isTrue();
        assertThat(given.stamp(article)).isEqualTo(before);
        assertThat(said()).extracting(ExplainedRating::why).containsExactly(WhyNotHelpful.WRONG, WhyNotHelpful.HARD);
        assertThat(said()).extracting(ExplainedRating::details).containsExactly("The dose", "");
        assertThat(said().get(0).edition()).isEqualTo(article.editionOf());
        assertThat(explained.mostFirst(Limit.of(1_000)).stream()
                        .filter(one -> one.slug().equals(article.slug())))
                .containsExactly(new ExplainedRatings.Reasons(
                        article.slug(), article.title(), article.editionOf(), 1, 0, 0, 0, 1));
    }

    @Test
    void a_later_answer_replaces_the_first() {
        cast("a reader", 1);
        votes.explain(article.edition(), "a reader", WhyNotHelpful.HARD, "Long words");

        votes.explain(article.edition(), "a reader", WhyNotHelpful.OUT_OF_DATE, "");

        assertThat(said()).extracting(ExplainedRating::why).containsExactly(WhyNotHelpful.OUT_OF_DATE);
        assertThat(said()).extracting(ExplainedRating::details).containsExactly("");
    }

    @Test
    void an_answer_stays_while_the_rating_is_low_and_goes_when_it_is_raised_or_taken_back() {
        for (String reader : List.of("stays", "raises", "takes back")) {
            cast(reader, 1);
            votes.explain(article.edition(), reader, WhyNotHelpful.NOT_FOUND, reader);
        }

        cast("stays", 2);
        cast("raises", 3);
        takesBack.takeBack(article.edition(), "takes back");

        assertThat(said()).extracting(ExplainedRating::details).containsExactly("stays");
    }

    @Test
    void who_gave_no_low_rating_explains_nothing() {
        cast("content", 3);

        assertThat(votes.explain(article.edition(), "content", WhyNotHelpful.HARD, ""))
                .isFalse();
        assertThat(votes.explain(article.edition(), "nobody", WhyNotHelpful.HARD, ""))
                .isFalse();
        assertThat(said()).isEmpty();
    }

    @Test
    void what_a_reader_added_is_erased_after_a_year_and_the_reason_stays() {
        cast("a reader", 1);
        votes.explain(article.edition(), "a reader", WhyNotHelpful.HARD, "Long words");
        clock.move(Duration.ofDays(365).minusSeconds(1));
        oldReasons.eraseDue(ALL);
        assertThat(said()).extracting(ExplainedRating::details).containsExactly("Long words");

        clock.move(Duration.ofSeconds(1));
        assertThat(oldReasons.countDue()).isPositive();
        oldReasons.eraseDue(ALL);

        assertThat(oldReasons.countDue()).isZero();
        assertThat(said()).extracting(ExplainedRating::details).containsExactly("");
        assertThat(said()).extracting(ExplainedRating::why).containsExactly(WhyNotHelpful.HARD);
        clock.moveTo(Given.NOON);
    }

    // when an edition closes

    @Test
    void when_an_edition_closes_nobody_can_tell_whose_its_votes_were_and_the_tally_stays() {
        cast("a reader", 5);
        cast("another reader", 1);
        votes.explain(article.edition(), "another reader", WhyNotHelpful.HARD, "");

        PublishedArticle revised = given.revised(article, Given.FIRST_EDITION.plusYears(1));

        assertThat(readersKept()).isZero();
        assertThat(votesKept()).isEqualTo(2);
        assertThat(counts()).containsExactly(1L, 0L, 0L, 0L, 1L);
        assertThat(said()).hasSize(1);
        votes.cast(revised.id(), revised.edition(), "a reader", 3);
        assertThat(summaries.of(revised.edition()).count()).isOne();
    }

    @Test
    void a_vote_on_a_closed_edition_cannot_be_taken_back_and_nothing_breaks() {
        cast("a reader", 5);
        given.revised(article, Given.FIRST_EDITION.plusYears(1));

        takesBack.takeBack(article.edition(), "a reader");

        assertThat(counts()).containsExactly(1L, 0L, 0L, 0L, 0L);
        assertThat(ratings.findByEditionAndReader(article.edition(), "a reader"))
                .isEmpty();
    }

    @Test
    void a_correction_of_the_same_edition_closes_nothing() {
        cast("a reader", 5);

        given.revised(article, Given.FIRST_EDITION);

        assertThat(readersKept()).isOne();
    }

    @Test
    void a_vote_that_was_on_its_way_while_the_edition_closed_is_found_in_time() {
        given.revised(article, Given.FIRST_EDITION.plusYears(1));
        cast("late", 5);
        assertThat(forgets.countDue()).isPositive();

        forgets.eraseDue(ALL);

        assertThat(forgets.countDue()).isZero();
        assertThat(readersKept()).isZero();
        assertThat(counts()).containsExactly(1L, 0L, 0L, 0L, 0L);
    }

    private long readersKept() {
        return given.number("select count(reader) from rating where edition = ?", article.edition());
    }

    private List<ExplainedRating> said() {
        return explained.latestFirst(PageRequest.of(0, 1_000)).stream()
                .filter(rating -> rating.slug().equals(article.slug()))
                .toList();
    }

    private void cast(String reader, int stars) {
        votes.cast(article.id(), article.edition(), reader, stars);
    }

    /** Five stars first. */
    private List<Long> counts() {
        return summaries.of(article.edition()).rows().stream().map(Row::count).toList();
    }

    private List<Long> countsOfVotes() {
        return IntStream.of(5, 4, 3, 2, 1)
                .mapToObj(stars -> given.number(
                        "select count(*) from rating where edition = ? and stars = ?", article.edition(), stars))
                .toList();
    }

    private long votesKept() {
        return given.number("select count(*) from rating where edition = ?", article.edition());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
