package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DeskComments;
import org.healthpages.comment.DiscussedEdition;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.comment.QueuedComments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
abstract class QueueDoorsContract {
    @Autowired
    private QueuePages pages;

    @Autowired
    private QueuedComments queued;

    @Autowired
    private PublishedComments published;

    @Autowired
    private DeskComments desk;

    @Autowired
    private CommentActs comments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;

    @BeforeEach
    void anArticle() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void page_follows_page_and_none_is_lost_or_shown_twice_whatever_is_decided_meanwhile(boolean onOneArticle) {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            all.add(comments.posted(article, i % 20 == 19 ? "I want to die, " + i : "It helped, " + i));
            clock.move(Duration.ofMillis(i % 3)); // some at the same moment
        }
        List<Long> expected = new ArrayList<>(
                all.stream().filter(id -> all.indexOf(id) % 20 == 19).toList());
        all.stream().filter(id -> !expected.contains(id)).forEach(expected::add);

        List<Long> read = new ArrayList<>();
        QueueFilter filter = filter("", onOneArticle ? article.slug().toString() : "");
        QueuePage page = pages.of(filter);
        while (true) {
            page.comments().stream()
                    .filter(comment -> comment.article() == article.id())
                    .forEach(comment -> read.add(comment.id()));
            if (!read.isEmpty() && comments.state(read.get(0)) == CommentState.WAITING) {
                comments.publish(read.get(0), editor);
            }
            if (page.next() == null) {
                break;
            }
            assertThat(page.comments()).hasSize(QueuePages.A_PAGE);
            page = pages.of(filter.behind(page.next()));
        }

        assertThat(read).isEqualTo(expected);
    }

    @Test
    void at_risk_are_those_that_wait_and_whose_writers_may_come_to_harm() {
        comments.posted(article, "It helped.");
        long desperate = comments.posted(article, "I want to die.");
        comments.publish(comments.posted(article, "I want to die, too."), editor);
        long before = queued.countAtRiskUpTo(100_000);

        assertThat(ids(filter("at-risk", address()))).containsExactly(desperate);
        comments.refuse(desperate, editor);
        assertThat(ids(filter("at-risk", address()))).isEmpty();
        assertThat(queued.countAtRiskUpTo(100_000)).isEqualTo(before - 1);
    }

    @Test
    void all_are_in_every_state_but_without_words() {
        long waits = comments.posted(article, "It waits.");
        long published = comments.posted(article, "It is published.");
        long refused = comments.posted(article, "It is refused.");
        long removed = comments.posted(article, "It is removed.");
        long withdrawn = comments.posted(article, "It is withdrawn.");
        long erased = comments.posted(article, "It is erased.");
        comments.publish(published, editor);
        comments.refuse(refused, editor);
        comments.publish(removed, editor);
        comments.remove(removed, editor);
        comments.withdraw(withdrawn);
        comments.refuse(erased, editor);
        comments.erase(erased);

        List<DeskComment> all = pages.of(filter("all", address())).comments();

        assertThat(all).extracting(DeskComment::id).containsExactly(waits, published, refused, removed);
        assertThat(all)
                .extracting(DeskComment::state)
                .containsExactly(
                        CommentState.WAITING, CommentState.PUBLISHED, CommentState.REFUSED, CommentState.REMOVED);
        assertThat(queued.countUpTo(3)).isEqualTo(3);
    }

    @Test
    void a_mark_is_looked_for_in_the_words_that_stand_now() {
        long link = comments.posted(article, "See www.example.org and www.example.com");
        long edited = comments.posted(article, "See www.example.net");
        comments.edit(edited, "See nothing.", "1");
        comments.posted(article, "IT HELPED ME A LOT INDEED");

        assertThat(ids(new QueueFilter("", address(), "LINK", "", ""))).containsExactly(link);
        assertThat(ids(new QueueFilter("all", address(), "LINK", "", ""))).containsExactly(link);
        assertThat(ids(new QueueFilter("", address(), "LINK", "over-a-day", "")))
                .isEmpty();
    }

    @Test
    void the_age_of_a_comment_counts_from_when_it_was_said() {
        long old = comments.posted(article, "Long ago.");
        clock.move(Duration.ofDays(8));
        long fresh = comments.posted(article, "Just now.");

        assertThat(ids(aged("last-day"))).containsExactly(fresh);
        assertThat(ids(aged("last-week"))).containsExactly(fresh);
        assertThat(ids(aged("over-a-day"))).containsExactly(old);
        assertThat(ids(aged("over-a-week"))).containsExactly(old);
        assertThat(ids(aged("over-four-weeks"))).isEmpty();
        clock.move(Duration.ofDays(20));
        assertThat(ids(aged("over-four-weeks"))).as("28 days and no more").isEmpty();
        clock.move(Duration.ofMillis(1));
        assertThat(ids(aged("over-four-weeks"))).containsExactly(old);
    }

    @Test
    void a_page_is_named_as_one_finds_its_address() {
        long id = comments.posted(article, "It helped.");

        for (String typed : List.of(
                address(),
                "/" + address(),
                "http://localhost:8080/" + address() + "?comments=2#comments",
                " /" + address().toUpperCase() + "/ ")) {
            assertThat(ids(filter("", typed))).as(typed).containsExactly(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such-page", "no page at all", "/", "desk/reports", "%", "a/b/c"})
    void an_address_that_no_page_has_is_told(String typed) {
        assertThat(pages.of(filter("", typed)).isOfNoArticle()).isTrue();
    }

    @Test
    void a_comment_says_which_edition_it_is_about_and_whether_that_was_revised() {
        long first = comments.posted(article, "About the first.");
        PublishedArticle revised = given.revised(article, Given.FIRST_EDITION.plusYears(1));
        long second = comments.posted(revised, "About the second.");

        assertThat(pages.of(filter("", address())).editions())
                .containsEntry(first, new DiscussedEdition(first, 1, Given.FIRST_EDITION, false))
                .containsEntry(second, new DiscussedEdition(second, 2, Given.FIRST_EDITION.plusYears(1), true));
    }

    @Test
    void the_comments_around_one_are_the_nearest_on_the_page_on_either_side() {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(comments.posted(article, i % 4 == 1 ? "I want to die" : "Comment " + i));
            clock.move(Duration.ofSeconds(i % 2)); // two at the same moment are in the order of their numbers
        }
        all.stream().filter(id -> all.indexOf(id) % 4 != 2).forEach(id -> comments.publish(id, editor));

        assertThat(around(all.get(4))).containsExactly(all.get(7), all.get(5), all.get(3), all.get(1));
        assertThat(around(all.get(2))).containsExactly(all.get(4), all.get(3), all.get(1), all.get(0));
        assertThat(around(all.get(0))).containsExactly(all.get(3), all.get(1));
        assertThat(nextToEach(List.of(all.get(4), all.get(2), all.get(0), all.get(7))))
                .containsOnly(
                        entry(all.get(4), List.of(all.get(5), all.get(3))),
                        entry(all.get(2), List.of(all.get(3), all.get(1))),
                        entry(all.get(0), List.of(all.get(1))),
                        entry(all.get(7), List.of(all.get(5))));
    }

    private Map<Long, List<Long>> nextToEach(List<Long> ids) {
        return published.aroundEach(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream().map(PublishedComment::id).toList()));
    }

    private List<Long> around(long id) {
        DeskComment comment = desk.withId(id).orElseThrow();
        return published.around(article.id(), comment.saidAt(), id, 2).stream()
                .map(PublishedComment::id)
                .toList();
    }

    private String address() {
        return article.slug().toString();
    }

    private QueueFilter aged(String age) {
        return new QueueFilter("", address(), "", age, "");
    }

    private static QueueFilter filter(String show, String article) {
        return new QueueFilter(show, article, "", "", "");
    }

    private List<Long> ids(QueueFilter filter) {
        return pages.of(filter).comments().stream().map(DeskComment::id).toList();
    }
}
