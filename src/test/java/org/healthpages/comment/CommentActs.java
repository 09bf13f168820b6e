package org.healthpages.comment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.healthpages.Given;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.Secret;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Limit;

/** What happens to a comment in its own room, for the tests of rooms above it. */
public final class CommentActs {
    private final BeanFactory beans;

    public CommentActs(BeanFactory beans) {
        this.beans = beans;
    }

    /** A comment that stands on the page. @return its id */
    public long published(PublishedArticle article, String body, Instant saidAt) {
        return imported(article, body, saidAt, true);
    }

    /** A comment that waits for an editor. @return its id */
    public long waiting(PublishedArticle article, String body, Instant saidAt) {
        return imported(article, body, saidAt, false);
    }

    private long imported(PublishedArticle article, String body, Instant saidAt, boolean published) {
        var comment = new ImportedComment(article.slug().toString(), "", "A reader", saidAt, body, published);
        beans.getBean(ImportsComments.class).take(List.of(comment));
        return idOf(comment);
    }

    /** All that waits, in the order of the queue. */
    public List<DeskComment> queue() {
        List<Long> ids = Stream.of(true, false)
                .map(atRisk -> QueuePlace.before(atRisk, QueuePlace.BEFORE_ALL_TIME))
                .flatMap(begin -> beans
                        .getBean(QueuedComments.class)
                        .waiting(null, begin, QueuePlace.AFTER_ALL_TIME, Limit.of(100_000))
                        .stream())
                .map(QueuePlace::id)
                .toList();
        return beans.getBean(DeskComments.class).withIds(ids).stream()
                .sorted(Comparator.comparing(comment -> ids.indexOf(comment.id())))
                .toList();
    }

    /** A comment that a reader has just sent, whatever they were shown first. @return its id */
    public long posted(PublishedArticle article, String about, String body) {
        var form = new CommentForm("A reader", body, about, Given.fresh("key"), "");
        String receipt = Secret.sha256(Given.fresh("code"));
        beans.getBean(PostsComments.class).post(article, form, receipt);
        return beans.getBean(Comments.class).withReceipt(receipt).orElseThrow();
    }

    /** @return the id */
    public long posted(PublishedArticle article, String body) {
        return posted(article, "", body);
    }

    public void edit(long id, String body, String seen) {
        var form = new CommentForm("A reader", body, "", "", "");
        beans.getBean(ChangesComments.class).edit(id, form, Version.of(seen));
    }

    public void publish(long id, Editor editor) {
        beans.getBean(DecidesComments.class).publish(id, Seen.version("1"), editor);
    }

    public void publishSecondVersion(long id, Editor editor) {
        beans.getBean(DecidesComments.class).publish(id, Seen.version("2"), editor);
    }

    public void refuse(long id, Editor editor) {
        refuse(id, Reason.ADVERTISING, editor);
    }

    long idOf(ImportedComment comment) {
        Long id = beans.getBean(org.springframework.jdbc.core.JdbcTemplate.class)
                .queryForObject("select id from comment where fingerprint = ?", Long.class, comment.fingerprint());
        return id == null ? 0 : id;
    }

    public void refuse(long id, Reason reason, Editor editor) {
        beans.getBean(DecidesComments.class).refuse(id, Seen.version("1"), reason.name(), editor);
    }

    public void remove(long id, Editor editor) {
        beans.getBean(DecidesComments.class).remove(id, Seen.version("1"), Reason.OFFENSIVE.name(), editor);
    }

    public void restore(long id, Editor editor) {
        beans.getBean(DecidesComments.class).restore(id, Seen.version("1"), editor);
    }

    /** Takes words out of what readers see of it. @param marked its words with marks round what goes */
    public void redact(long id, String marked, Editor editor) {
        beans.getBean(RedactsComments.class).redact(id, redaction(id, marked), editor);
    }

    public void showWhole(long id, Editor editor) {
        beans.getBean(RedactsComments.class).showWhole(id, redaction(id, ""), editor);
    }

    private RedactionForm redaction(long id, String marked) {
        return new RedactionForm(
                marked, null, Reason.IDENTIFIES_SOMEONE.name(), null, version(id), last(id, RedactsComments.ACTS));
    }

    public void reply(long id, String body, String signedBy, Editor editor) {
        var form = new ReplyForm(body, signedBy, version(id), last(id, RepliesToComments.ACTS));
        beans.getBean(RepliesToComments.class).reply(id, form, editor);
    }

    private String last(long id, Set<Act> acts) {
        return String.valueOf(beans.getBean(PastDecisions.class).lastIdOf(acts, id));
    }

    private String version(long id) {
        return String.valueOf(
                beans.getBean(DeskComments.class).withId(id).orElseThrow().version());
    }

    public void withdraw(long id) {
        beans.getBean(ChangesComments.class).withdraw(id);
    }

    /** The last decision that stands. */
    public void undo(long id, Editor editor) {
        var last = new MadeDecision(id, beans.getBean(PastDecisions.class).lastIdOn(id));
        beans.getBean(UndoesDecisions.class).undo(last, editor);
    }

    public void appeal(long id) {
        beans.getBean(FilesAppeals.class).file(id, new AppealForm("I think that you are wrong."));
    }

    public void uphold(long id, Editor editor) {
        beans.getBean(DecidesAppeals.class).uphold(appealOn(id), Seen.version("1"), editor);
    }

    public void reverse(long id, Editor editor) {
        beans.getBean(DecidesAppeals.class).reverse(appealOn(id), Seen.version("1"), editor);
    }

    /** @return the id of the decision that the open appeal is against */
    private long appealOn(long id) {
        return beans.getBean(Appeals.class).findByComment(id).stream()
                .filter(Appeal::isOpen)
                .findFirst()
                .map(Appeal::decision)
                .orElseThrow(() -> new AlreadyDecided(id));
    }

    public void erase(long id) {
        beans.getBean(ChangesComments.class).erase(id);
    }

    /** Its time is over, if it can be over in the state that it is in. */
    public void expire(long id, Instant now) {
        if (!beans.getBean(ExpiresComments.class).expire(id, state(id), now)) {
            throw new AlreadyDecided(id);
        }
    }

    /** @return whether it could be done */
    public boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AlreadyDecided | TooLateToUndo e) {
            return false;
        }
    }

    public CommentState state(long id) {
        return beans.getBean(DeskComments.class).withId(id).orElseThrow().state();
    }
}
