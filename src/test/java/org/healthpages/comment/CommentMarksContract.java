package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.PublishedArticle;
import org.healthpages.platform.Command;
import org.healthpages.platform.Secret;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the rules find is kept with the words that it was found in, and goes with them. */
@DoorTest
abstract class CommentMarksContract {
    @Autowired
    private PostsComments posts;

    @Autowired
    private Comments comments;

    @Autowired
    private ChangesComments changes;

    @Autowired
    private ImportsComments imports;

    @Autowired
    private DeskComments desk;

    @Autowired
    private CommentActs acts;

    @Autowired
    private ScreensComments screens;

    @Autowired
    private ScreeningCommand command;

    @Autowired
    private Secret secret;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    private PublishedArticle article;

    @BeforeEach
    void anArticle() {
        article = given.article();
    }

    @Test
    void a_posted_comment_keeps_its_marks_with_their_places() {
        long id = posted("Nurse Ann", "Write to jo@example.org or see www.example.org");

        assertThat(marks(id))
                .containsExactly(
                        new Mark(Finding.EMAIL_ADDRESS, List.of(new Place(Part.BODY, 9, 23))),
                        new Mark(Finding.OFFICIAL_NAME, List.of(new Place(Part.NAME, 0, 9))),
                        new Mark(Finding.LINK, List.of(new Place(Part.BODY, 31, 46))));
        assertThat(acts.queue())
                .filteredOn(comment -> comment.id() == id)
                .singleElement()
                .extracting(DeskComment::marks)
                .isEqualTo(marks(id));
    }

    @Test
    void a_comment_in_which_nothing_was_found_has_no_marks() {
        assertThat(marks(posted("Ann", "Walking helped me."))).isEmpty();
    }

    @Test
    void each_version_of_the_words_has_marks_of_its_own_and_the_last_ones_are_shown() {
        long id = posted("Ann", "See www.example.org");

        changes.edit(id, form("Ann", "my physio Chris says so"), 1);

        assertThat(marks(id)).extracting(Mark::finding).containsExactly(Finding.NAMED_PERSON);
        assertThat(kept(id, 1)).isEqualTo(1);
        assertThat(kept(id, 2)).isEqualTo(1);
    }

    @Test
    void an_edit_that_was_pressed_twice_marks_once() {
        long id = posted("Ann", "See www.example.org");

        changes.edit(id, form("Ann", "See www.example.net"), 1);
        changes.edit(id, form("Ann", "See www.example.net"), 1);

        assertThat(marks(id)).extracting(Mark::finding).containsExactly(Finding.LINK);
        assertThat(kept(id, 2)).isEqualTo(1);
    }

    @Test
    void a_withdrawal_erases_the_marks_with_the_words() {
        long id = posted("Ann", "See www.example.org");
        changes.edit(id, form("Ann", "I want to die"), 1);

        changes.withdraw(id);

        assertThat(kept(id, 1) + kept(id, 2)).isZero();
        assertThat(marks(id)).isEmpty();
    }

    @Test
    void words_cannot_go_from_the_database_without_their_marks() {
        long id = posted("Ann", "See www.example.org");

        jdbc.update("delete from comment_words where comment = ?", id);

        assertThat(kept(id, 1)).isZero();
    }

    @Test
    void there_is_no_mark_about_words_that_are_not_there() {
        long id = posted("Ann", "Walking helped me.");

        assertThatThrownBy(() -> jdbc.update(
                        "insert into comment_mark (comment, version, finding, part, starts_at, ends_at) values (?, 2, 'LINK', 'BODY', 0, 3)",
                        id))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void of_one_mark_twenty_places_are_kept() {
        String links = String.join(
                " ",
                IntStream.range(0, 30).mapToObj(i -> "www.example" + i + ".org").toList());

        assertThat(marks(posted("Ann", links)).get(0).places()).hasSize(StoredMark.MOST_PLACES);
    }

    @Test
    void an_imported_comment_is_marked_and_compared_with_the_one_before_it() {
        var first = imported("one", "This stretch did more for my back than anything that I had tried before it.");
        var second = imported("two", "This stretch did more for my back than anything that I have tried before it.");

        imports.take(List.of(first, second));

        assertThat(marks(idOf(first))).isEmpty();
        assertThat(marks(idOf(second))).containsExactly(new Mark(Finding.DUPLICATE, List.of()));
    }

    @Test
    void a_comment_is_not_compared_with_itself() {
        long id = posted("Ann", "This stretch did more for my back than anything that I had tried before it.");

        changes.edit(
                id, form("Ann", "This stretch did more for my back than anything that I had ever tried before it."), 1);

        assertThat(marks(id)).isEmpty();
    }

    @Test
    void whom_the_article_names_may_be_named_and_its_red_flags_are_looked_for() {
        ImportedArticle named = Given.imported(article.slug(), Given.FIRST_EDITION);
        given.published(new ImportedArticle(
                named.slug(),
                named.title(),
                "With Dries Hettinga.",
                named.body(),
                named.publishedOn(),
                named.schedule(),
                null,
                List.of(),
                List.of(),
                List.of("blue toes")));

        var screened = screens.screen(article.id(), "Ann", "Dr Hettinga never saw my blue toes or my numbness.");

        assertThat(screened.marks()).extracting(Mark::finding).containsExactly(Finding.RED_FLAG);
    }

    @Test
    void a_dry_run_says_which_comments_would_be_marked_otherwise_and_changes_nothing() throws Exception {
        long anew = posted("Ann", "Words of ours: see www.example.org");
        long noLonger = posted("Ann", "Walking helped me.");
        jdbc.update("update comment_mark set finding = 'SHOUTING' where comment = ?", anew);
        jdbc.update(
                "insert into comment_mark (comment, version, finding, part, starts_at, ends_at) values (?, 1, 'LINK', 'BODY', 0, 3)",
                noLonger);

        String said = dryRun();

        assertThat(said)
                .contains(
                        "comment " + anew + " would be marked LINK",
                        "comment " + anew + " would no longer be marked SHOUTING",
                        "comment " + noLonger + " would no longer be marked LINK",
                        "Nothing was changed.")
                .doesNotContain("example", "Words of ours");
        assertThat(marks(anew)).extracting(Mark::finding).containsExactly(Finding.SHOUTING);
    }

    @Test
    void the_command_must_be_called_rightly() {
        assertThat(command.run(List.of())).isEqualTo(Command.MISUSED);
        assertThat(command.run(List.of("apply"))).isEqualTo(Command.MISUSED);
    }

    private String dryRun() throws Exception {
        PrintStream before = System.out;
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            assertThat(command.run(List.of("dry-run"))).isEqualTo(Command.DONE);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private CommentForm form(String name, String body) {
        return new CommentForm(name, body, "", Given.fresh("key"), "");
    }

    private long posted(String name, String body) {
        CommentForm form = form(name, body);
        String receipt = Secret.sha256(form.receiptCode(secret, article.id()));
        posts.post(article, form, receipt);
        return comments.withReceipt(receipt).orElseThrow();
    }

    private ImportedComment imported(String id, String body) {
        return new ImportedComment(article.slug().toString(), id, "Ann", Given.NOON, body, false);
    }

    private long idOf(ImportedComment comment) {
        return given.number("select id from comment where fingerprint = ?", comment.fingerprint());
    }

    private List<Mark> marks(long id) {
        return desk.withId(id).orElseThrow().marks();
    }

    private long kept(long id, int version) {
        return given.number("select count(*) from comment_mark where comment = ? and version = ?", id, version);
    }
}
