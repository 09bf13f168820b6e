package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.account.Moderators;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecision;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

/** One appeal against each refusal or removal, decided by somebody else. */
@DoorTest
abstract class AppealDoorsContract {
    private static final Seen FIRST_WORDS = Seen.version("1");
    private static final AppealForm IT_IS_NO_ADVERT = new AppealForm("It is no advert.");

    @Autowired
    private FilesAppeals files;

    @Autowired
    private DecidesAppeals decides;

    @Autowired
    private OpenAppeals open;

    @Autowired
    private Statements statements;

    @Autowired
    private Appeals appeals;

    @Autowired
    private ChangesComments changes;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private Moderators moderators;

    @Autowired
    private CommentActs comments;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor first;
    private Editor second;
    private long comment;
    private long decision;

    @BeforeEach
    void aRefusedComment() {
        clock.moveTo(Given.NOON);
        article = given.article();
        first = given.editor();
        second = given.editor();
        comment = comments.posted(article, "My pillow helped me.");
        comments.refuse(comment, first);
        decision = decisions.lastIdOn(comment);
    }

    // appealing

    @Test
    void an_appeal_is_open_until_it_is_decided_and_stands_in_the_logbook_without_a_name() {
        long before = open.count();

        files.file(comment, IT_IS_NO_ADVERT);

        assertThat(open.count()).isEqualTo(before + 1);
        OpenAppeal appeal = mine().get(0);
        assertThat(appeal.decision()).isEqualTo(decision);
        assertThat(appeal.words()).isEqualTo("My pillow helped me.");
        assertThat(appeal.body()).isEqualTo("It is no advert.");
        assertThat(appeal.act()).isEqualTo(Act.REFUSED);
        assertThat(appeal.ruleText()).isEqualTo(Reason.ADVERTISING.text());
        assertThat(appeal.firstEditorName()).isEqualTo(first.name());
        assertThat(appeal.isAgainst(first)).isTrue();
        assertThat(appeal.isAgainst(second)).isFalse();
        assertThat(acts()).containsExactly(Act.APPEALED, Act.REFUSED);
        assertThat(decisions.lastOn(comment))
                .get()
                .extracting(PastDecision::editor)
                .isNull();
    }

    @Test
    void the_same_appeal_twenty_times_at_once_is_one() {
        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> files.file(comment, IT_IS_NO_ADVERT)));

        assertThat(met).containsOnlyNulls();
        assertThat(mine()).hasSize(1);
        assertThat(acts()).containsExactly(Act.APPEALED, Act.REFUSED);
        assertThat(files.knows(comment, IT_IS_NO_ADVERT)).isTrue();
    }

    @Test
    void there_is_no_second_appeal_in_other_words_before_or_after_the_first_is_decided() {
        files.file(comment, IT_IS_NO_ADVERT);
        AppealForm other = new AppealForm("Really, it is none.");

        assertThatThrownBy(() -> files.file(comment, other)).isInstanceOf(AlreadyDecided.class);
        decides.uphold(decision, FIRST_WORDS, second);
        assertThatThrownBy(() -> files.file(comment, other)).isInstanceOf(AlreadyDecided.class);

        assertThat(files.knows(comment, other)).isFalse();
        assertThat(appeals.findByComment(comment)).extracting(Appeal::body).containsExactly("It is no advert.");
    }

    @Test
    void one_can_appeal_until_the_end_of_the_twenty_eighth_day() {
        LocalDate last = LocalDate.parse("2026-03-30");
        assertThat(statement().appealUntil()).isEqualTo(last);

        clock.moveTo(London.startOf(last.plusDays(1)));
        assertThat(statement().isAppealable()).isFalse();
        assertThat(statement().isTooLate()).isTrue();
        assertThatThrownBy(() -> files.file(comment, IT_IS_NO_ADVERT)).isInstanceOf(AlreadyDecided.class);

        clock.move(Duration.ofSeconds(-1));
        assertThat(statement().isAppealable()).isTrue();
        files.file(comment, IT_IS_NO_ADVERT);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void what_nobody_took_down_cannot_be_appealed_against() {
        long waits = comments.posted(article, "It waits.");
        long shown = comments.published(article, "It is shown.", Given.NOON);

        assertThatThrownBy(() -> files.file(waits, IT_IS_NO_ADVERT)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> files.file(shown, IT_IS_NO_ADVERT)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> files.file(Long.MAX_VALUE, IT_IS_NO_ADVERT)).isInstanceOf(NotFound.class);
    }

    // deciding

    @Test
    void somebody_else_lets_the_decision_stand() {
        files.file(comment, IT_IS_NO_ADVERT);
        long before = given.stamp(article);

        decides.uphold(decision, FIRST_WORDS, second);

        assertThat(comments.state(comment)).isEqualTo(CommentState.REFUSED);
        assertThat(acts()).containsExactly(Act.UPHELD, Act.APPEALED, Act.REFUSED);
        assertThat(statement().appeal().outcome()).isEqualTo(AppealOutcome.UPHELD);
        assertThat(statement().isAppealable()).isFalse();
        assertThat(given.stamp(article)).isEqualTo(before);
        assertThat(mine()).isEmpty();
    }

    @Test
    void somebody_else_puts_the_comment_back_and_the_first_statement_stays() {
        files.file(comment, IT_IS_NO_ADVERT);
        long before = given.stamp(article);

        decides.reverse(decision, FIRST_WORDS, second);

        assertThat(comments.state(comment)).isEqualTo(CommentState.PUBLISHED);
        assertThat(acts()).containsExactly(Act.REVERSED, Act.APPEALED, Act.REFUSED);
        assertThat(decisions.lastOn(comment))
                .get()
                .extracting(PastDecision::editor)
                .isEqualTo(second.name());
        assertThat(statement().rule()).isEqualTo(Reason.ADVERTISING);
        assertThat(statement().stands()).isFalse();
        assertThat(statement().appeal().outcome()).isEqualTo(AppealOutcome.REVERSED);
        assertThat(given.stamp(article)).isEqualTo(before + 1);
    }

    @Test
    void who_made_the_decision_decides_no_appeal_against_it() {
        files.file(comment, IT_IS_NO_ADVERT);

        assertThatThrownBy(() -> decides.uphold(decision, FIRST_WORDS, first)).isInstanceOf(OwnDecision.class);
        assertThatThrownBy(() -> decides.reverse(decision, FIRST_WORDS, first)).isInstanceOf(OwnDecision.class);

        assertThat(comments.state(comment)).isEqualTo(CommentState.REFUSED);
        assertThat(acts()).containsExactly(Act.APPEALED, Act.REFUSED);
        assertThat(mine()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // decided by the same person, by nobody, or without a time
                "update appeal set outcome = 'UPHELD', second_editor = first_editor, settled_at = :now where decision = :decision",
                "update appeal set outcome = 'REVERSED', settled_at = :now where decision = :decision",
                "update appeal set outcome = 'UPHELD', second_editor = :second where decision = :decision",
                "update appeal set second_editor = :second where decision = :decision",
                "update appeal set outcome = 'VOID', second_editor = :second, settled_at = :now where decision = :decision",
                "update appeal set outcome = 'LOST', settled_at = :now where decision = :decision",
                // somebody else put down as who made the decision, so that this one could decide
                "update appeal set first_editor = :second where decision = :decision",
                // a second appeal against the same decision
                "insert into appeal (decision, comment, first_editor, body, appealed_at)"
                        + " values (:decision, :comment, :first, 'Again', :now)"
            })
    void the_database_refuses(String statement) {
        files.file(comment, IT_IS_NO_ADVERT);

        assertThatThrownBy(() -> run(statement)).isInstanceOf(DataIntegrityViolationException.class);

        run(
                "update appeal set outcome = 'UPHELD', second_editor = :second, settled_at = :now where decision = :decision");
    }

    @Test
    void an_appeal_that_somebody_decided_is_not_decided_again() {
        files.file(comment, IT_IS_NO_ADVERT);
        decides.uphold(decision, FIRST_WORDS, second);

        assertThatThrownBy(() -> decides.reverse(decision, Seen.version(""), given.editor()))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> decides.uphold(decision, FIRST_WORDS, first)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> decides.uphold(Long.MAX_VALUE, FIRST_WORDS, second))
                .isInstanceOf(NotFound.class);

        assertThat(comments.state(comment)).isEqualTo(CommentState.REFUSED);
    }

    @Test
    void of_two_editors_at_once_exactly_one_decides_the_appeal() {
        files.file(comment, IT_IS_NO_ADVERT);
        Editor third = given.editor();

        List<Throwable> met = AtOnce.each(List.of(
                () -> decides.uphold(decision, FIRST_WORDS, second),
                () -> decides.reverse(decision, FIRST_WORDS, third)));

        assertThat(met).filteredOn(Objects::isNull).hasSize(1);
        assertThat(met).filteredOn(AlreadyDecided.class::isInstance).hasSize(1);
        assertThat(acts()).hasSize(3);
    }

    @Test
    void an_appeal_is_not_decided_without_the_version_that_the_editor_read() {
        files.file(comment, IT_IS_NO_ADVERT);

        assertThatThrownBy(() -> decides.uphold(decision, Seen.version(""), second))
                .isInstanceOf(WordsChanged.class);

        assertThat(mine()).hasSize(1);
        assertThat(acts()).containsExactly(Act.APPEALED, Act.REFUSED);
    }

    @Test
    void where_nobody_else_is_a_moderator_there_is_nobody_to_decide() {
        long ada = given.number("select id from account where name = 'ada'");

        assertThat(moderators.countBesides(ada)).isEqualTo(moderators.countBesides(first.id()) - 1);
    }

    // what else settles an appeal

    @Test
    void an_editor_who_puts_the_comment_back_settles_the_appeal_also_where_it_was_their_own_decision() {
        files.file(comment, IT_IS_NO_ADVERT);

        comments.restore(comment, first);

        assertThat(mine()).isEmpty();
        assertThat(statement().appeal().outcome()).isEqualTo(AppealOutcome.RESTORED);
        assertThat(statement().restoredAt()).isEqualTo(Given.NOON);
        assertThatThrownBy(() -> decides.uphold(decision, FIRST_WORDS, second)).isInstanceOf(AlreadyDecided.class);
        assertThat(acts()).containsExactly(Act.RESTORED, Act.APPEALED, Act.REFUSED);
    }

    @Test
    void what_is_removed_after_it_was_put_back_has_a_statement_and_an_appeal_of_its_own() {
        files.file(comment, IT_IS_NO_ADVERT);
        decides.reverse(decision, FIRST_WORDS, second);

        comments.remove(comment, second);
        files.file(comment, new AppealForm("Nor is it offensive."));

        assertThat(all()).extracting(Statement::rule).containsExactly(Reason.OFFENSIVE, Reason.ADVERTISING);
        assertThat(all()).extracting(Statement::stands).containsExactly(true, false);
        assertThat(mine()).extracting(OpenAppeal::body).containsExactly("Nor is it offensive.");
        assertThat(mine().get(0).isAgainst(second)).isTrue();
    }

    @Test
    void an_erasure_takes_the_words_of_the_appeal_and_ends_it() {
        files.file(comment, IT_IS_NO_ADVERT);

        changes.erase(comment);

        assertThat(comments.state(comment)).isEqualTo(CommentState.ERASED);
        assertThat(wordsKept()).isZero();
        assertThat(given.number("select count(*) from appeal where comment = ? and body is not null", comment))
                .isZero();
        assertThat(statement().appeal().outcome()).isEqualTo(AppealOutcome.VOID);
        assertThat(mine()).isEmpty();
        assertThat(acts()).containsExactly(Act.ERASED, Act.APPEALED, Act.REFUSED);
        assertThatThrownBy(() -> decides.reverse(decision, FIRST_WORDS, second)).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void a_withdrawal_takes_the_words_of_the_appeal_and_leaves_how_it_ended() {
        files.file(comment, IT_IS_NO_ADVERT);
        decides.reverse(decision, FIRST_WORDS, second);

        changes.withdraw(comment);

        assertThat(wordsKept()).isZero();
        assertThat(appeals.findByComment(comment)).extracting(Appeal::body).containsOnlyNulls();
        assertThat(statement().appeal().outcome()).isEqualTo(AppealOutcome.REVERSED);
    }

    @Test
    void erasing_many_times_at_once_is_erasing_once() {
        List<Throwable> met = AtOnce.each(Collections.nCopies(5, () -> changes.erase(comment)));

        assertThat(met).containsOnlyNulls();
        assertThat(acts()).containsExactly(Act.ERASED, Act.REFUSED);
    }

    @Test
    void what_is_on_the_page_is_withdrawn_and_not_erased() {
        long shown = comments.published(article, "It is shown.", Given.NOON);

        assertThatThrownBy(() -> changes.erase(shown)).isInstanceOf(AlreadyDecided.class);

        assertThat(comments.state(shown)).isEqualTo(CommentState.PUBLISHED);
    }

    private List<OpenAppeal> mine() {
        return open.oldestFirst(Limit.of(100_000)).stream()
                .filter(appeal -> appeal.comment() == comment)
                .toList();
    }

    private List<Act> acts() {
        return decisions.on(comment).stream().map(PastDecision::act).toList();
    }

    private Statement statement() {
        return all().get(0);
    }

    private List<Statement> all() {
        return statements.about(new Receipt(
                "code",
                comment,
                comments.state(comment),
                1,
                null,
                articles.withId(article.id()).orElseThrow(),
                null));
    }

    private long wordsKept() {
        return given.number("select count(*) from comment_words where comment = ?", comment);
    }

    private void run(String statement) {
        jdbc.update(statement
                .replace(":decision", String.valueOf(decision))
                .replace(":comment", String.valueOf(comment))
                .replace(":first", String.valueOf(first.id()))
                .replace(":second", String.valueOf(second.id()))
                .replace(":now", "timestamp '2026-03-02 12:00:00'"));
    }
}
