package org.healthpages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.healthpages.article.SampleArticles;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.DeskComment;
import org.healthpages.comment.DeskComments;
import org.healthpages.comment.DiscussedEditions;
import org.healthpages.comment.PrivateNotes;
import org.healthpages.comment.QueuePlace;
import org.healthpages.comment.QueuedComments;
import org.healthpages.comment.Sendings;
import org.healthpages.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.Limit;

/** A queue of twelve thousand comments of which few have a mark. */
class QueuePagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final long LAST = 12_000;

    private final QueuedComments queued = mock();
    private final DeskComments comments = mock();
    private final QueuePages pages = new QueuePages(
            queued,
            comments,
            mock(Sendings.class),
            mock(DiscussedEditions.class),
            mock(PrivateNotes.class),
            Clock.fixed(NOON, ZoneOffset.UTC));
    private long read;
    private List<Long> marked = List.of();

    @BeforeEach
    void aLongQueue() {
        given(queued.all(any(), any(), any(), any())).willAnswer(call -> {
            QueuePlace behind = call.getArgument(1);
            List<QueuePlace> some = LongStream.rangeClosed(behind.id() + 1, LAST)
                    .limit(call.getArgument(3, Limit.class).max())
                    .mapToObj(id -> new QueuePlace(false, NOON.plusSeconds(id), id))
                    .toList();
            read += some.size();
            return some;
        });
        given(queued.marked(any(), any())).willAnswer(call -> {
            Collection<Long> among = call.getArgument(0);
            return marked.stream().filter(among::contains).toList();
        });
        given(comments.withIds(any()))
                .willAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(QueuePagesTest::comment)
                        .toList());
    }

    @Test
    void a_page_without_a_filter_reads_no_more_than_it_shows_and_one() {
        QueuePage page = pages.of(filter("", ""));

        assertThat(read).isEqualTo(QueuePages.A_PAGE + 1);
        assertThat(page.next()).isEqualTo(new QueuePlace(false, NOON.plusSeconds(40), 40));
        assertThat(page.isPartOfAPage()).isFalse();
    }

    @Test
    void a_rare_mark_ends_a_page_early_and_the_next_one_goes_on() {
        marked = List.of(7L, 4_999L, 5_001L, 11_999L);

        QueuePage first = pages.of(filter("LINK", ""));
        assertThat(read).isEqualTo(QueuePages.MOST_LOOKED_AT);
        QueuePage second = pages.of(filter("LINK", first.next().word()));
        QueuePage last = pages.of(filter("LINK", second.next().word()));

        assertThat(List.of(first, second, last))
                .extracting(
                        page -> page.comments().stream().map(DeskComment::id).toList())
                .containsExactly(List.of(7L, 4_999L), List.of(5_001L), List.of(11_999L));
        assertThat(List.of(first, second, last))
                .extracting(QueuePage::isPartOfAPage)
                .containsExactly(true, true, false);
        assertThat(last.next()).isNull();
    }

    @Test
    void a_mark_that_many_have_fills_a_page_at_the_first_look() {
        marked = LongStream.rangeClosed(1, LAST)
                .filter(id -> id % 5 == 0)
                .boxed()
                .toList();

        QueuePage page = pages.of(filter("LINK", ""));

        assertThat(read).isEqualTo(QueuePages.LOOKED_AT_ONCE);
        assertThat(page.comments()).hasSize(QueuePages.A_PAGE);
        assertThat(page.next()).isEqualTo(new QueuePlace(false, NOON.plusSeconds(200), 200));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONSENSE, '', ''",
        "'', '', nonsense, ''",
        "'', '', '', nonsense",
        "'', '', '', 2.1.1",
        "'', '', '', 0.99999999999999999999.1",
        "nonsense, '', '', ''"
    })
    void what_no_page_of_ours_says_leads_nowhere(String show, String mark, String age, String after) {
        var filter = new QueueFilter(show, "", mark, age, after);

        assertThatThrownBy(() -> pages.of(filter)).isInstanceOf(NotFound.class);
    }

    private static QueueFilter filter(String mark, String after) {
        return new QueueFilter("all", "", mark, "", after);
    }

    private static DeskComment comment(long id) {
        return new DeskComment(
                id, 7, CommentState.PUBLISHED, 1, 0, "A", "B", NOON, false, SampleArticles.EXERCISES, "Exercises");
    }
}
