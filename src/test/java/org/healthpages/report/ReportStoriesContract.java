package org.healthpages.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.sessions.JqwikSession;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedArticle;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.DecidesComments;
import org.healthpages.comment.Reason;
import org.healthpages.comment.Seen;
import org.healthpages.logbook.Act;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of {@link ReportsCannotBeGamedTest}, fewer of them, with the real doors and a real database. */
@DoorTest
abstract class ReportStoriesContract {
    private static final int STORIES = Boolean.getBoolean("quality.full") ? 300 : 5;

    @Autowired
    private FilesReports files;

    @Autowired
    private WithdrawsReports withdraws;

    @Autowired
    private OpenReports open;

    @Autowired
    private DecidesComments decides;

    @Autowired
    private CommentActs comments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    @Test
    void no_story_hides_what_an_editor_kept_nor_more_than_three_nor_a_cry_for_help() {
        List<List<Deed>> stories = new ArrayList<>();
        JqwikSession.run(() -> Deed.stories().sampleStream().limit(STORIES).forEach(stories::add));

        for (List<Deed> story : stories) {
            clock.moveTo(Given.NOON);
            Doors doors = new Doors();
            watch(story, doors);
            doors.hiddenCommentsAreInTheQueue();
        }
    }

    private static void watch(List<Deed> story, Doors doors) {
        try {
            new Referee(doors).watch(story);
        } catch (AssertionError e) {
            throw new AssertionError("The story " + story, e);
        }
    }

    /** Plays a story about comments of an article of its own. */
    private final class Doors implements Stage {
        private final Editor editor = given.editor();
        private final Editor somebodyElse = given.editor();
        private final List<Long> ids;

        Doors() {
            PublishedArticle article = given.article();
            ids = IntStream.range(0, Deed.COMMENTS)
                    .mapToObj(i -> i < 4
                            ? comments.published(article, "Number " + i, Given.NOON)
                            : comments.waiting(article, "Number " + i, Given.NOON))
                    .toList();
        }

        @Override
        public void report(Deed.Reports deed) {
            long comment = ids.get(deed.comment());
            try {
                files.file(
                        new Report.Subject(comment, 1),
                        deed.reason(),
                        "",
                        "reader " + deed.reader(),
                        day -> deed.place() + " on "
                                + (AddressKeys.areKept(day, London.today(clock)) ? day : London.today(clock)),
                        code(deed));
            } catch (NotFound notOnThePage) {
                // readers cannot report what they do not see
            }
        }

        private String code(Deed.Reports deed) {
            return "report-" + Secret.sha256(ids + " " + deed.comment() + deed.reader() + deed.reason());
        }

        @Override
        public void withdraw(Deed.Reports deed) {
            withdraws.withdraw(code(deed));
        }

        @Override
        public boolean decide(Deed.Decides deed) {
            return comments.tried(turn(ids.get(deed.comment()), deed.act()));
        }

        private Runnable turn(long id, Act act) {
            return switch (act) {
                case PUBLISHED -> () -> comments.publish(id, editor);
                case REFUSED -> () -> comments.refuse(id, Reason.OFF_TOPIC, editor);
                case REMOVED -> () -> comments.remove(id, editor);
                case RESTORED -> () -> comments.restore(id, editor);
                case KEPT -> () -> decides.keep(id, Seen.version("1"), editor, one -> open.countOn(one) > 0);
                case UNDONE -> () -> comments.undo(id, editor);
                case APPEALED -> () -> comments.appeal(id);
                case UPHELD -> () -> comments.uphold(id, somebodyElse);
                case REVERSED -> () -> comments.reverse(id, somebodyElse);
                case WITHDRAWN -> () -> comments.withdraw(id);
                case ERASED -> () -> comments.erase(id);
                case EXPIRED -> () -> comments.expire(id, clock.instant());
                default -> throw new IllegalArgumentException(act + " is about a page");
            };
        }

        @Override
        public void daysPass(int days) {
            clock.move(Duration.ofDays(days));
        }

        @Override
        public List<CommentState> states() {
            return ids.stream().map(comments::state).toList();
        }

        void hiddenCommentsAreInTheQueue() {
            assertThat(ids)
                    .filteredOn(id -> comments.state(id) == CommentState.HIDDEN)
                    .allSatisfy(id -> assertThat(open.countOn(id)).isPositive());
        }
    }
}
