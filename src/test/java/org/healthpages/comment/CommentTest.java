package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.healthpages.comment.CommentState.ERASED;
import static org.healthpages.comment.CommentState.HIDDEN;
import static org.healthpages.comment.CommentState.PUBLISHED;
import static org.healthpages.comment.CommentState.REFUSED;
import static org.healthpages.comment.CommentState.REMOVED;
import static org.healthpages.comment.CommentState.WAITING;
import static org.healthpages.comment.CommentState.WITHDRAWN;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommentTest {
    private static final Instant NOW = Instant.parse("2015-01-12T09:30:00Z");
    private static final Words WORDS = new Words("A reader", "They helped me", NOW);
    private static final Words OTHER_WORDS = new Words("A reader", "They helped me a lot", NOW.plusSeconds(60));
    private static final int FIRST = 1;

    /** What can be done to a comment, by an editor, by reports and by its writer. */
    private enum Deed {
        PUBLISH(comment -> comment.publish(FIRST)),
        REFUSE(comment -> comment.refuse(FIRST)),
        HIDE(Comment::hide),
        REMOVE(comment -> comment.remove(FIRST)),
        RESTORE(comment -> comment.restore(FIRST)),
        KEEP(comment -> comment.keep(FIRST)),
        EDIT(comment -> comment.edit(OTHER_WORDS, false, FIRST)),
        LEAVE_DOWN(comment -> comment.leaveDown(FIRST)),
        WITHDRAW(Comment::withdraw),
        ERASE(Comment::erase),
        EXPIRE(Comment::expire);

        private final Consumer<Comment> deed;

        Deed(Consumer<Comment> deed) {
            this.deed = deed;
        }

        void to(Comment comment) {
            deed.accept(comment);
        }
    }

    /** Every way from one state to another; nothing else exists. */
    private static final Map<CommentState, Map<Deed, CommentState>> WAYS = Map.of(
            WAITING,
                    Map.of(
                            Deed.PUBLISH, PUBLISHED,
                            Deed.REFUSE, REFUSED,
                            Deed.EDIT, WAITING,
                            Deed.WITHDRAW, WITHDRAWN,
                            Deed.EXPIRE, ERASED),
            PUBLISHED,
                    Map.of(
                            Deed.HIDE, HIDDEN,
                            Deed.REMOVE, REMOVED,
                            Deed.KEEP, PUBLISHED,
                            Deed.WITHDRAW, WITHDRAWN,
                            Deed.EXPIRE, ERASED),
            HIDDEN, Map.of(Deed.KEEP, PUBLISHED, Deed.REMOVE, REMOVED, Deed.WITHDRAW, WITHDRAWN),
            REFUSED,
                    Map.of(
                            Deed.RESTORE, PUBLISHED,
                            Deed.LEAVE_DOWN, REFUSED,
                            Deed.ERASE, ERASED,
                            Deed.EXPIRE, ERASED),
            REMOVED,
                    Map.of(
                            Deed.RESTORE, PUBLISHED,
                            Deed.LEAVE_DOWN, REMOVED,
                            Deed.ERASE, ERASED,
                            Deed.EXPIRE, ERASED),
            WITHDRAWN, Map.of(),
            ERASED, Map.of());

    private static Stream<Arguments> waysThatExist() {
        return all().filter(CommentTest::isLegal);
    }

    private static Stream<Arguments> waysThatDoNotExist() {
        return all().filter(way -> !isLegal(way));
    }

    private static Stream<Arguments> all() {
        return Arrays.stream(CommentState.values())
                .flatMap(from -> Arrays.stream(Deed.values()).map(deed -> Arguments.of(from, deed)));
    }

    private static boolean isLegal(Arguments way) {
        return WAYS.get((CommentState) way.get()[0]).containsKey((Deed) way.get()[1]);
    }

    @ParameterizedTest
    @MethodSource("waysThatExist")
    void each_deed_leads_where_it_should(CommentState from, Deed deed) {
        Comment comment = in(from);

        deed.to(comment);

        assertThat(comment.state()).isEqualTo(WAYS.get(from).get(deed));
    }

    @ParameterizedTest
    @MethodSource("waysThatDoNotExist")
    void what_was_decided_cannot_be_decided_like_this(CommentState from, Deed deed) {
        Comment comment = in(from);

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> deed.to(comment));

        assertThat(comment.state()).isEqualTo(from);
        assertThat(comment.version()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISH", "REFUSE", "REMOVE", "RESTORE", "LEAVE_DOWN", "KEEP", "EDIT"})
    void nothing_is_decided_about_words_that_nobody_has_read(Deed deed) {
        CommentState from = WAYS.entrySet().stream()
                .filter(way -> way.getValue().containsKey(deed))
                .findFirst()
                .orElseThrow()
                .getKey();
        Comment comment = withLaterWords(from);

        assertThatExceptionOfType(WordsChanged.class).isThrownBy(() -> deed.to(comment));

        assertThat(comment.state()).isEqualTo(from);
    }

    @Test
    void whether_somebody_was_faster_counts_before_whether_the_words_are_the_same() {
        Comment comment = in(REFUSED);

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(() -> comment.publish(Version.of("")));
    }

    @Test
    void an_edit_keeps_the_words_that_stood_before() {
        Comment comment = in(WAITING);

        comment.edit(OTHER_WORDS, false, FIRST);

        assertThat(comment.version()).isEqualTo(2);
        assertThat(comment.words(1)).isEqualTo(WORDS);
        assertThat(comment.words(2)).isEqualTo(OTHER_WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "PUBLISHED", "HIDDEN"})
    void a_withdrawal_erases_every_version_of_the_words(CommentState from) {
        Comment comment = withLaterWords(from);

        comment.withdraw();

        assertThat(comment.words(1)).isNull();
        assertThat(comment.words(2)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "REMOVED"})
    void what_was_taken_down_is_erased_with_every_version_of_its_words(CommentState from) {
        Comment comment = withLaterWords(from);

        comment.erase();

        assertThat(comment.words()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "PUBLISHED", "REFUSED", "REMOVED"})
    void a_comment_whose_time_is_over_has_no_words_left(CommentState from) {
        Comment comment = withLaterWords(from);

        comment.expire();

        assertThat(comment.words()).isEmpty();
    }

    @Test
    void reports_never_hide_what_an_editor_has_kept() {
        Comment comment = in(HIDDEN);

        comment.keep(FIRST);

        assertThat(comment.mayBeHidden()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "REMOVED"})
    void reports_never_hide_what_an_editor_has_restored(CommentState from) {
        Comment comment = in(from);

        comment.restore(FIRST);

        assertThat(comment.mayBeHidden()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_published_comment_may_be_hidden(CommentState state) {
        assertThat(in(state).mayBeHidden()).isEqualTo(state == PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource
    void published_and_hidden_comments_have_a_place_on_the_page(CommentState state) {
        assertThat(in(state).isOnThePage()).isEqualTo(state == PUBLISHED || state == HIDDEN);
    }

    @Test
    void an_imported_comment_is_published_or_waits() {
        assertThat(new Comment(1, 1, WORDS, false, "fingerprint", true).state()).isEqualTo(PUBLISHED);
        assertThat(new Comment(1, 1, WORDS, false, "fingerprint", false).state())
                .isEqualTo(WAITING);
    }

    private static Comment in(CommentState state) {
        return brought(new Comment(1, 1, About.EXPERIENCE, WORDS, false, "receipt"), state, FIRST);
    }

    private static Comment withLaterWords(CommentState state) {
        Comment comment = new Comment(1, 1, About.EXPERIENCE, WORDS, false, "receipt");
        comment.edit(new Words("Ann", "In yet other words.", WORDS.at()), false, FIRST);
        return brought(comment, state, 2);
    }

    private static Comment brought(Comment comment, CommentState state, int version) {
        switch (state) {
            case WAITING -> {}
            case PUBLISHED -> comment.publish(version);
            case REFUSED -> comment.refuse(version);
            case HIDDEN -> {
                comment.publish(version);
                comment.hide();
            }
            case REMOVED -> {
                comment.publish(version);
                comment.remove(version);
            }
            case WITHDRAWN -> comment.withdraw();
            case ERASED -> {
                comment.refuse(version);
                comment.erase();
            }
        }
        return comment;
    }
}
