package org.healthpages.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.platform.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
abstract class LogbookDoorsContract {
    private static final LogbookFilter ALL = new LogbookFilter(null, null, null, null);

    @Autowired
    private LogsDecisions logbook;

    @Autowired
    private PastDecisions decisions;

    @Autowired
    private MatchingDecisions matching;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CommentActs comments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private PublishedArticle article;
    private Editor editor;
    private long comment;

    @BeforeEach
    void aComment() {
        clock.moveTo(Given.NOON);
        article = given.article();
        editor = given.editor();
        comment = comments.published(article, "It helped.", Given.NOON);
    }

    @Test
    void a_decision_says_who_what_why_and_when() {
        log(Act.REMOVED, "OFF_TOPIC", editor.id());

        PastDecision last = decisions.lastOn(comment).orElseThrow();

        assertThat(last.editor()).isEqualTo(editor.name());
        assertThat(last.act()).isEqualTo(Act.REMOVED);
        assertThat(last.reason()).isEqualTo("OFF_TOPIC");
        assertThat(last.at()).isEqualTo(Given.NOON);
        assertThat(last.comment()).isEqualTo(comment);
    }

    @Test
    void a_withdrawal_names_nobody() {
        log(Act.WITHDRAWN, null, null);

        assertThat(decisions.lastOn(comment))
                .get()
                .extracting(PastDecision::editor)
                .isNull();
    }

    @Test
    void decisions_come_latest_first() {
        log(Act.REMOVED, "OFF_TOPIC", editor.id());
        clock.move(Duration.ofMinutes(-5)); // the order is that of writing, also where a clock was put back
        log(Act.RESTORED, null, editor.id());

        assertThat(decisions.on(comment)).extracting(PastDecision::act).containsExactly(Act.RESTORED, Act.REMOVED);
        assertThat(matching.page(ALL, PageRequest.of(0, 2)).getContent())
                .extracting(PastDecision::act)
                .containsExactly(Act.RESTORED, Act.REMOVED);
        assertThat(decisions.lastIdOn(comment))
                .isEqualTo(decisions.on(comment).get(0).id());
    }

    @Test
    void the_logbook_has_pages() {
        log(Act.REMOVED, "OFF_TOPIC", editor.id());
        log(Act.RESTORED, null, editor.id());

        var second = matching.page(ALL, PageRequest.of(1, 1));

        assertThat(second.getContent()).extracting(PastDecision::act).containsExactly(Act.REMOVED);
        assertThat(second.getTotalElements()).isEqualTo(given.number("select count(*) from decision"));
    }

    @Test
    void decisions_are_found_by_act_editor_and_days() {
        log(Act.REMOVED, "OFF_TOPIC", editor.id());
        clock.move(Duration.ofDays(1));
        log(Act.RESTORED, null, editor.id());
        LocalDate day = London.day(Given.NOON);
        String who = " " + editor.name().toUpperCase(Locale.ROOT);

        assertThat(found(new LogbookFilter(null, who, null, null))).containsExactly(Act.RESTORED, Act.REMOVED);
        assertThat(found(new LogbookFilter(Act.REMOVED, who, null, null))).containsExactly(Act.REMOVED);
        assertThat(found(new LogbookFilter(null, who, day, day))).containsExactly(Act.REMOVED);
        assertThat(found(new LogbookFilter(null, who, day.plusDays(1), null))).containsExactly(Act.RESTORED);
        assertThat(found(new LogbookFilter(null, who + "x", null, null))).isEmpty();
    }

    /** As a page and, one at a time, as the parts of a long list. */
    private List<Act> found(LogbookFilter filter) {
        List<Act> parts = new ArrayList<>();
        List<PastDecision> one = matching.before(Long.MAX_VALUE, filter, Limit.of(1));
        while (!one.isEmpty()) {
            parts.add(one.get(0).act());
            one = matching.before(one.get(0).id(), filter, Limit.of(1));
        }
        assertThat(matching.page(filter, PageRequest.of(0, 9)).map(PastDecision::act))
                .containsExactlyElementsOf(parts);
        return parts;
    }

    @Test
    void the_decision_that_followed_another_is_found() {
        log(Act.REMOVED, "OFF_TOPIC", editor.id());
        long first = decisions.lastIdOn(comment);
        log(Act.RESTORED, null, editor.id());
        log(Act.KEPT, null, editor.id());

        assertThat(decisions.after(comment, first, Limit.of(1)))
                .extracting(PastDecision::act)
                .containsExactly(Act.RESTORED);
        assertThat(decisions.after(comment, 0, Limit.of(10))).hasSize(3);
        assertThat(decisions.after(comment, decisions.lastIdOn(comment), Limit.of(1)))
                .isEmpty();
    }

    @Test
    void where_nothing_was_decided_there_is_no_decision() {
        assertThat(decisions.on(comment)).isEmpty();
        assertThat(decisions.lastOn(comment)).isEmpty();
        assertThat(decisions.lastIdOn(comment)).isZero();
    }

    @Test
    void a_decision_is_only_written_in_the_transaction_of_what_was_decided() {
        assertThatThrownBy(() -> logbook.log(article.id(), comment, Act.KEPT, null, editor.id()))
                .isInstanceOf(IllegalTransactionStateException.class);

        assertThat(decisions.on(comment)).isEmpty();
    }

    @Test
    void the_database_refuses_a_decision_against_a_comment_without_a_reason() {
        assertThatThrownBy(() -> log(Act.REFUSED, null, editor.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> log(Act.REMOVED, null, editor.id()))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(decisions.on(comment)).isEmpty();
    }

    @Test
    void the_database_refuses_an_editors_decision_without_the_editor_and_a_withdrawal_with_one() {
        assertThatThrownBy(() -> log(Act.KEPT, null, null)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> log(Act.WITHDRAWN, null, editor.id()))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(decisions.on(comment)).isEmpty();
    }

    @Test
    void nothing_in_the_room_can_change_or_delete_a_decision() {
        List<String> acts = Arrays.stream(Decisions.class.getMethods())
                .map(java.lang.reflect.Method::getName)
                .toList();

        assertThat(acts).containsExactly("save");
        assertThat(Decision.class).hasAnnotation(org.hibernate.annotations.Immutable.class);
    }

    private void log(Act act, String reason, Long by) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> logbook.log(article.id(), comment, act, reason, by));
    }
}
