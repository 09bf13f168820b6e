package org.healthpages.comment;

import static org.healthpages.article.SampleArticles.exercises;
import static org.healthpages.article.SampleArticles.link;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.Optional;
import org.healthpages.Slice;
import org.healthpages.account.Moderators;
import org.healthpages.article.CareCards;
import org.healthpages.article.PageStamps;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.WholeArticles;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.mail.TellsDesk;
import org.healthpages.platform.Secret;
import org.healthpages.platform.Throttle;
import org.healthpages.retention.TakenBackJournal;
import org.healthpages.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** This room's controllers and acts, with empty doors instead of a database. */
@Slice
@WebMvcTest({
    CommentController.class,
    PermalinkController.class,
    ReceiptController.class,
    AppealController.class,
    CommentDeskController.class,
    NoteDeskController.class,
    RedactionController.class,
    ReplyController.class,
    AppealDeskController.class
})
@Import({
    CommentDeskPage.class,
    NotesComments.class,
    RedactsComments.class,
    RepliesToComments.class,
    PostsComments.class,
    AddsComments.class,
    ChangesComments.class,
    EndsComments.class,
    DecidesComments.class,
    UndoesDecisions.class,
    FilesAppeals.class,
    DecidesAppeals.class,
    SettlesAppeals.class,
    Statements.class,
    Receipts.class,
    ScreensComments.class,
    AsksWriters.class,
    EmergencyCards.class,
    Screening.class
})
abstract class CommentSlice {
    static final Instant SAID = Instant.parse("2016-09-18T20:00:00Z");
    static final Words FIRST_WORDS = new Words("A reader", "They helped me", SAID);
    static final Words LATER_WORDS = new Words("A reader", "They helped me a lot", SAID.plusSeconds(60));

    @Autowired
    MockMvcTester browser;

    @Autowired
    Secret secret;

    @MockitoBean
    PublishedArticles articles;

    @MockitoBean
    CareCards careCards;

    @MockitoBean
    WholeArticles wholeArticles;

    @MockitoBean
    PublishedComments published;

    @MockitoBean
    Comments comments;

    @MockitoBean
    CommentBlocks blocks;

    @MockitoBean
    DecisionTimes times;

    @MockitoBean
    TakenBackJournal journal;

    @MockitoBean
    TurnsPages pages;

    @MockitoBean
    DeskComments deskComments;

    @MockitoBean
    Sendings sendings;

    @MockitoBean
    DiscussedEditions editions;

    @MockitoBean
    PrivateNotes privateNotes;

    @MockitoBean
    EditorNotes editorNotes;

    @MockitoBean
    RedactedComments redacted;

    @MockitoBean
    StandingReplies standingReplies;

    @MockitoBean
    EditorsReplies editorsReplies;

    @MockitoBean
    SeenWords seenWords;

    @MockitoBean
    PastDecisions decisions;

    @MockitoBean
    Appeals appeals;

    @MockitoBean
    OpenAppeals openAppeals;

    @MockitoBean
    Moderators moderators;

    @MockitoBean
    LogsDecisions logbook;

    @MockitoBean
    PageStamps stamps;

    @MockitoBean
    CommentSettings settings;

    @MockitoBean
    TellsDesk tells;

    @Autowired
    Throttle throttle;

    @BeforeEach
    void an_article_takes_comments() {
        throttle.forgive(CommentController.LIMIT, "key of 127.0.0.1"); // the tests of this room share one
        given(articles.at("back-pain", "exercises")).willReturn(Optional.of(exercises()));
        given(articles.withId(7)).willReturn(Optional.of(link()));
    }

    /** A comment with the number 42 in a state. */
    static Comment comment(CommentState state) {
        Comment comment = new Comment(7, 11, About.EXPERIENCE, FIRST_WORDS, false, "receipt");
        ReflectionTestUtils.setField(comment, "id", 42L);
        switch (state) {
            case WAITING -> {}
            case PUBLISHED -> comment.publish(1);
            case REFUSED -> comment.refuse(1);
            case HIDDEN -> {
                comment.publish(1);
                comment.hide();
            }
            case REMOVED -> {
                comment.publish(1);
                comment.remove(1);
            }
            case WITHDRAWN -> comment.withdraw();
            case ERASED -> {
                comment.refuse(1);
                comment.erase();
            }
        }
        return comment;
    }
}
