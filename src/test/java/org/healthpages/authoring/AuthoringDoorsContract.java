package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.account.Editor;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.ArticleState;
import org.healthpages.article.DueReview;
import org.healthpages.article.DueReviews;
import org.healthpages.article.EditionsInTime;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.Media;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.PublishedChange;
import org.healthpages.article.PublishedChanges;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.SearchableArticle;
import org.healthpages.article.SearchableArticles;
import org.healthpages.article.Slug;
import org.healthpages.article.WithdrawnArticles;
import org.healthpages.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@DoorTest
abstract class AuthoringDoorsContract {
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    @Autowired
    private SavesRevisions saves;

    @Autowired
    private PublishesRevisions publishes;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private SavedRevisions revisions;

    @Autowired
    private ListedArticles listed;

    @Autowired
    private NotesReviews notes;

    @Autowired
    private NotedReviews reviews;

    @Autowired
    private DueReviews due;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private PublishedChanges changes;

    @Autowired
    private WithdrawnArticles withdrawn;

    @Autowired
    private SearchableArticles searchable;

    @Autowired
    private EditionsInTime editions;

    @Autowired
    private ImportsArticles imports;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    @Autowired
    private MovableClock clock;

    private Editor ada;
    private String topic;

    @BeforeEach
    void an_editor_and_a_topic() {
        clock.moveTo(Given.NOON);
        ada = given.editor();
        topic = Given.fresh("topic");
    }

    // drafts

    @Test
    void a_draft_never_shows() {
        long draft = saves.begin(text("yoga", "Lie down."), ada);

        assertThat(articles.at(topic, "yoga")).isEmpty();
        assertThat(articles.in(topic)).isEmpty();
        assertThat(articles.all()).extracting(ArticleLink::slug).doesNotContain(slug("yoga"));
        assertThat(articles.addresses()).doesNotContain(slug("yoga"));
        assertThat(articles.lastChanged(Limit.of(10_000)))
                .extracting(article -> article.slug())
                .doesNotContain(slug("yoga"));
        assertThat(searchable.all()).extracting(SearchableArticle::slug).doesNotContain(slug("yoga"));
        assertThat(manuscripts.of(draft).article().state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void a_draft_moves_with_its_address_and_leaves_nothing_behind() {
        long draft = saves.begin(text("yoga", "Lie down."), ada);
        saves.save(draft, "1", text("pilates", "Lie down."), ada);

        long other = saves.begin(text("yoga", "Another."), ada);

        assertThat(manuscripts.of(draft).article().content().slug()).isEqualTo(slug("pilates"));
        assertThat(manuscripts.of(other).text().slug()).isEqualTo(slug("yoga"));
    }

    @Test
    void an_address_belongs_to_one_article() {
        saves.begin(text("yoga", "Lie down."), ada);

        assertThatThrownBy(() -> saves.begin(text("yoga", "Sit."), ada)).isInstanceOf(AddressRefused.class);
    }

    // revisions

    @Test
    void every_save_is_a_revision_and_lands_in_the_logbook() {
        long article = saves.begin(text("yoga", "Lie down."), ada);
        saves.save(article, "1", text("yoga", "Sit down."), ada);

        assertThat(revisions.latestFirst(article, FIRST_PAGE))
                .extracting(SavedRevision::number, SavedRevision::editor)
                .containsExactly(tuple(2, ada.name()), tuple(1, ada.name()));
        assertThat(manuscripts.of(article).text().body()).isEqualTo("Sit down.");
        assertThat(acts(article, "PAGE_SAVED")).isEqualTo(2);
    }

    @Test
    void the_same_text_again_is_no_new_revision() {
        long article = saves.begin(text("yoga", "Lie down."), ada);

        saves.save(article, "1", text("yoga", "Lie down."), ada);

        assertThat(manuscripts.of(article).number()).isOne();
    }

    @Test
    void of_two_editors_on_one_draft_the_second_overwrites_nothing() {
        long article = saves.begin(text("yoga", "Lie down."), ada);
        saves.save(article, "1", text("yoga", "Sit down."), given.editor());

        assertThatThrownBy(() -> saves.save(article, "1", text("yoga", "Stand up."), ada))
                .isInstanceOf(Overtaken.class);

        assertThat(manuscripts.of(article).text().body()).isEqualTo("Sit down.");
    }

    @Test
    void of_two_saves_at_once_one_wins() throws Exception {
        long article = saves.begin(text("yoga", "Lie down."), ada);

        List<Throwable> met = AtOnce.each(List.of(
                () -> saves.save(article, "1", text("yoga", "Sit down."), ada),
                () -> saves.save(article, "1", text("yoga", "Stand up."), ada)));

        assertThat(met).filteredOn(Objects::nonNull).singleElement().isInstanceOf(Overtaken.class);
        assertThat(manuscripts.of(article).number()).isEqualTo(2);
    }

    @Test
    void an_earlier_revision_is_restored_as_a_new_one_with_all_of_its_parts() {
        var film = new Media("A film", "About it", null, "/media/film.webm", "/media/film.svg", null, "Hello.");
        var first = new ArticleContent(
                slug("yoga"), "Yoga", "About it", "One.", List.of(slug("rest")), List.of(film), List.of("numb"));
        long article = saves.begin(first, ada);
        saves.save(article, "1", text("yoga", "Two."), ada);

        saves.restore(article, "2", 1, ada);

        assertThat(manuscripts.of(article).text()).isEqualTo(first);
        assertThat(revisions.last(article).orElseThrow().number()).isEqualTo(3);
        assertThat(revisions.last(article).orElseThrow().restoredFrom()).isOne();
    }

    @Test
    void a_restored_text_does_not_take_back_an_address() {
        long article = saves.begin(text("yoga", "One."), ada);
        saves.save(article, "1", text("pilates", "Two."), ada);
        saves.begin(text("yoga", "Another's."), ada);

        saves.restore(article, "2", 1, ada);

        assertThat(manuscripts.of(article).text())
                .isEqualTo(text("yoga", "One.").at(slug("pilates")));
    }

    @Test
    void what_was_imported_becomes_a_revision_with_the_first_save() {
        PublishedArticle imported = given.article();
        Manuscript asImported = manuscripts.of(imported.id());

        saves.save(imported.id(), asImported.version(), changed(asImported.text(), "New words."), ada);

        assertThat(revisions.latestFirst(imported.id(), FIRST_PAGE))
                .extracting(SavedRevision::who)
                .containsExactly(ada.name(), "an import");
        assertThat(manuscripts.of(imported.id()).isAhead()).isTrue();
        assertThat(articles.at(imported.slug().topic(), "page").orElseThrow().html())
                .doesNotContain("New words.");
    }

    @Test
    void a_newer_import_overtakes_who_has_the_older_text_before_them() {
        PublishedArticle imported = given.article();
        String seen = manuscripts.of(imported.id()).version();
        given.revised(imported, LocalDate.parse("2012-01-01"));

        ArticleContent mine = changed(manuscripts.of(imported.id()).text(), "Mine.");

        assertThatThrownBy(() -> saves.save(imported.id(), seen, mine, ada)).isInstanceOf(Overtaken.class);
    }

    // publication

    @Test
    void a_published_draft_has_an_edition_a_stamp_and_a_note_and_is_searched() {
        long article = saves.begin(text("yoga", "Lie *down*."), ada);
        long search = searchable.stamp();

        publishes.publish(article, "1", "First published.", true, ada);

        PublishedArticle yoga = articles.at(topic, "yoga").orElseThrow();
        assertThat(yoga.html()).contains("<em>down</em>");
        assertThat(yoga.reviewedOn()).isNull();
        assertThat(yoga.editionOf()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(given.stamp(yoga)).isPositive();
        assertThat(searchable.stamp()).isGreaterThan(search);
        assertThat(changes.of(article)).extracting(PublishedChange::note).containsExactly("First published.");
        assertThat(acts(article, "PAGE_ISSUED")).isOne();
    }

    @Test
    void a_major_change_begins_an_edition_and_closes_the_one_before() {
        PublishedArticle before = published("yoga");
        vote(before);

        publishNext(before, "Other words.", true);

        PublishedArticle after = articles.at(topic, "yoga").orElseThrow();
        assertThat(after.edition()).isNotEqualTo(before.edition());
        assertThat(given.number(
                        "select count(*) from rating where edition = ? and reader is not null", before.edition()))
                .isZero();
        assertThat(given.stamp(after)).isGreaterThan(0);
        assertThat(changes.of(before.id()))
                .first()
                .extracting(PublishedChange::major)
                .isEqualTo(true);
    }

    @Test
    void a_minor_change_keeps_the_edition_and_the_review_dates() {
        PublishedArticle imported = given.article();
        long stamp = given.stamp(imported);
        Manuscript asImported = manuscripts.of(imported.id());
        saves.save(imported.id(), asImported.version(), changed(asImported.text(), "Mended."), ada);

        publishes.publish(imported.id(), "2", "A mistake in typing.", false, ada);

        PublishedArticle after = articles.at(imported.slug().topic(), "page").orElseThrow();
        assertThat(after.edition()).isEqualTo(imported.edition());
        assertThat(after.reviewedOn()).isEqualTo(imported.reviewedOn());
        assertThat(after.reviewDueOn()).isEqualTo(imported.reviewDueOn());
        assertThat(after.html()).contains("Mended.");
        assertThat(given.stamp(after)).isGreaterThan(stamp);
        assertThat(acts(imported.id(), "PAGE_AMENDED")).isOne();
    }

    @Test
    void media_keep_their_review_dates_unless_their_file_is_another() {
        var dates = new ReviewSchedule(LocalDate.parse("2025-01-10"), LocalDate.parse("2027-01-10"));
        var film = new Media("A film", "About it", dates, "/media/film.webm", null, null);
        var imported = new ImportedArticle(
                slug("yoga"), "Yoga", "About", "W", Given.FIRST_EDITION, dates, null, List.of(), List.of(film, film));
        PublishedArticle article = given.published(imported);
        Manuscript asImported = manuscripts.of(article.id());
        var renamed = new Media("The film", "About it", null, "/media/film.webm", null, null);
        var another = new Media("A film", "About it", null, "/media/other.webm", null, null);
        ArticleContent was = asImported.text();

        saves.save(
                article.id(),
                asImported.version(),
                new ArticleContent(was.slug(), "Yoga", "About", "W", List.of(), List.of(renamed, another), List.of()),
                ada);
        publishes.publish(article.id(), "2", "Other films.", false, ada);

        assertThat(articles.mediaOf(article.id()))
                .extracting(Media::schedule)
                .containsExactly(dates, new ReviewSchedule(null, null));
    }

    @Test
    void the_same_text_is_published_once() {
        PublishedArticle yoga = published("yoga");

        assertThatThrownBy(() -> publishes.publish(yoga.id(), "1", "Again.", true, ada))
                .isInstanceOf(Overtaken.class);

        assertThat(articles.at(topic, "yoga").orElseThrow().edition()).isEqualTo(yoga.edition());
    }

    @Test
    void of_two_publications_at_once_one_wins() throws Exception {
        long article = saves.begin(text("yoga", "Lie down."), ada);

        List<Throwable> met = AtOnce.each(List.of(
                () -> publishes.publish(article, "1", "Mine.", true, ada),
                () -> publishes.publish(article, "1", "Mine, too.", true, ada)));

        assertThat(met).filteredOn(Objects::nonNull).singleElement().isInstanceOf(Overtaken.class);
        assertThat(changes.of(article)).hasSize(1);
    }

    // many at once

    @Test
    void many_new_pages_of_one_topic_at_once_wait_for_each_other_and_each_moves_those_before_it() {
        int many = 10;
        List<Long> drafts = IntStream.range(0, many)
                .mapToObj(i -> saves.begin(text("new-" + i, "Lie down."), ada))
                .toList();
        long search = searchable.stamp();

        List<Throwable> met = AtOnce.each(drafts.stream()
                .<Runnable>map(draft -> () -> publishes.publish(draft, "1", "First published.", true, ada))
                .toList());

        assertThat(met).containsOnlyNulls();
        assertThat(searchable.stamp()).isEqualTo(search + many);
        List<Long> moved = IntStream.range(0, many)
                .mapToObj(i -> given.stamp(articles.at(topic, "new-" + i).orElseThrow()))
                .sorted()
                .toList();
        long ofTheLast = moved.get(0);
        assertThat(moved)
                .isEqualTo(LongStream.range(ofTheLast, ofTheLast + many).boxed().toList());
    }

    @Test
    void whatever_happens_to_the_pages_of_one_topic_at_once_nobody_fails() {
        List<Runnable> acts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            acts.add(publishing(saves.begin(text("new-" + i, "Lie down."), ada)));
            acts.add(publishing(savedAgain("revised-" + i, "revised-" + i)));
            acts.add(publishing(savedAgain("moved-" + i, "stretching-" + i)));
            PublishedArticle gone = published("gone-" + i);
            acts.add(() -> publishes.withdraw(gone.id(), "1", "It was wrong.", ada));
            PublishedArticle reviewed = published("reviewed-" + i);
            acts.add(() -> note(reviewed, null, "2"));
            ImportedArticle imported = Given.imported(slug("imported-" + i), Given.FIRST_EDITION);
            acts.add(() -> imports.take(imported));
            PublishedArticle closed = published("closed-" + i);
            acts.add(() -> publishes.closeComments(closed.id(), "We are revising it.", ada));
        }

        List<Throwable> met = AtOnce.each(acts);

        assertThat(met).containsOnlyNulls();
    }

    private Runnable publishing(long article) {
        String version = manuscripts.of(article).version();
        return () -> publishes.publish(article, version, "It changed.", true, ada);
    }

    private long savedAgain(String name, String next) {
        PublishedArticle article = published(name);
        saves.save(article.id(), "1", text(next, "Other words."), ada);
        return article.id();
    }

    // addresses

    @Test
    void every_address_that_a_page_had_leads_to_it_in_one_step() {
        PublishedArticle yoga = published("yoga");
        move(yoga.id(), "yoga-at-home");
        move(yoga.id(), "stretching");

        assertThat(leadsFrom("yoga")).isEqualTo(topic + "/stretching");
        assertThat(leadsFrom("yoga-at-home")).isEqualTo(topic + "/stretching");
        assertThat(articles.at(topic, "stretching")).isPresent();
        assertThat(articles.at(topic, "yoga")).isEmpty();
    }

    @Test
    void a_page_that_comes_back_to_its_address_is_there_again() {
        PublishedArticle yoga = published("yoga");
        move(yoga.id(), "stretching");
        move(yoga.id(), "yoga");

        assertThat(articles.at(topic, "yoga")).isPresent();
        assertThat(leadsFrom("stretching")).isEqualTo(topic + "/yoga");
        assertThat(given.number("select count(*) from former_address where topic = ? and slug = 'yoga'", topic))
                .isZero();
    }

    @Test
    void nobody_else_gets_an_address_that_leads_somewhere() {
        PublishedArticle yoga = published("yoga");
        move(yoga.id(), "stretching");

        assertThatThrownBy(() -> saves.begin(text("yoga", "Mine."), ada)).isInstanceOf(AddressRefused.class);
        assertThat(imports.refusal(Given.imported(slug("yoga"), Given.FIRST_EDITION)))
                .hasValueSatisfying(why -> assertThat(why).contains("moved to " + topic + "/stretching"));
    }

    @Test
    void a_topics_own_page_keeps_its_address() {
        long hub = saves.begin(text("", "All about it."), ada);
        publishes.publish(hub, "1", "First published.", true, ada);
        PublishedArticle yoga = published("yoga");

        assertThatThrownBy(() -> saves.save(hub, "1", text("hub", "All about it."), ada))
                .isInstanceOf(AddressRefused.class);
        ArticleContent asTopic = new ArticleContent(
                new Slug(Given.fresh("topic"), ""), "Yoga", "About", "W", List.of(), List.of(), List.of());
        assertThatThrownBy(() -> saves.save(yoga.id(), "1", asTopic, ada)).isInstanceOf(AddressRefused.class);
    }

    @Test
    void pages_that_name_a_moved_one_follow_it() {
        PublishedArticle yoga = published("yoga");
        var rest =
                new ArticleContent(slug("rest"), "Rest", "About", "Words", List.of(yoga.slug()), List.of(), List.of());
        long id = saves.begin(rest, ada);
        publishes.publish(id, "1", "First.", true, ada);
        long stamp = given.stamp(articles.at(topic, "rest").orElseThrow());

        move(yoga.id(), "stretching");

        assertThat(articles.relatedTo(id)).extracting(ArticleLink::slug).containsExactly(slug("stretching"));
        assertThat(given.stamp(articles.at(topic, "rest").orElseThrow())).isGreaterThan(stamp);
    }

    // withdrawal and comments

    @Test
    void a_withdrawn_page_is_nowhere_and_its_address_says_why() {
        PublishedArticle yoga = published("yoga");
        long search = searchable.stamp();
        long stamp = given.stamp(yoga);

        publishes.withdraw(yoga.id(), "1", "It was wrong.", ada);

        assertThat(articles.at(topic, "yoga")).isEmpty();
        assertThat(articles.in(topic)).isEmpty();
        assertThat(searchable.all()).extracting(SearchableArticle::slug).doesNotContain(slug("yoga"));
        assertThat(searchable.stamp()).isGreaterThan(search);
        assertThat(given.stamp(yoga)).isGreaterThan(stamp);
        assertThat(withdrawn.at(slug("yoga")))
                .hasValueSatisfying(gone -> assertThat(gone.because()).isEqualTo("It was wrong."));
        assertThat(acts(yoga.id(), "PAGE_WITHDRAWN")).isOne();
        assertThatThrownBy(() -> publishes.withdraw(yoga.id(), "1", "Again.", ada))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void a_withdrawn_page_can_come_back() {
        PublishedArticle yoga = published("yoga");
        publishes.withdraw(yoga.id(), "1", "It was wrong.", ada);

        publishes.publish(yoga.id(), "1", "It is right again.", false, ada);

        assertThat(articles.at(topic, "yoga")).isPresent();
        assertThat(withdrawn.at(slug("yoga"))).isEmpty();
    }

    @Test
    void an_import_takes_neither_a_drafts_place_nor_a_withdrawn_pages() {
        PublishedArticle imported = given.article();
        Manuscript asImported = manuscripts.of(imported.id());
        publishes.withdraw(imported.id(), asImported.version(), "It was wrong.", ada);
        saves.begin(text("yoga", "Lie down."), ada);

        assertThat(imports.refusal(Given.imported(imported.slug(), Given.FIRST_EDITION)))
                .isPresent();
        assertThat(imports.refusal(Given.imported(slug("yoga"), Given.FIRST_EDITION)))
                .isPresent();
    }

    @Test
    void comments_close_and_open_and_the_page_changes_with_them() {
        PublishedArticle yoga = published("yoga");
        long stamp = given.stamp(yoga);

        publishes.closeComments(yoga.id(), "We are revising it.", ada);

        assertThat(articles.at(topic, "yoga").orElseThrow().commentsClosedBecause())
                .isEqualTo("We are revising it.");
        assertThat(given.stamp(yoga)).isGreaterThan(stamp);
        publishes.openComments(yoga.id(), ada);
        assertThat(articles.at(topic, "yoga").orElseThrow().commentsClosedBecause())
                .isNull();
        assertThat(acts(yoga.id(), "COMMENTS_CLOSED") + acts(yoga.id(), "COMMENTS_OPENED"))
                .isEqualTo(2);
    }

    // reviews

    @Test
    void only_a_completed_review_changes_when_a_page_was_last_reviewed() {
        PublishedArticle yoga = published("yoga");
        publishNext(yoga, "Other words.", true);
        assertThat(articles.at(topic, "yoga").orElseThrow().reviewedOn()).isNull();
        long stamp = given.stamp(yoga);

        note(yoga, null, "2");

        PublishedArticle after = articles.at(topic, "yoga").orElseThrow();
        assertThat(after.reviewedOn()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(after.reviewDueOn()).isEqualTo(LocalDate.parse("2028-03-02"));
        assertThat(after.reviewedBy()).isEqualTo("Dr Ada Osei");
        assertThat(given.stamp(yoga)).isGreaterThan(stamp);
        assertThat(reviews.of(yoga.id(), Limit.of(20)))
                .extracting(NotedReview::evidence, NotedReview::editor)
                .containsExactly(tuple("A guideline", ada.name()));
        assertThat(acts(yoga.id(), "PAGE_REVIEWED")).isOne();
    }

    @Test
    void a_video_has_a_clock_of_its_own() {
        var dates = new ReviewSchedule(LocalDate.parse("2020-01-10"), LocalDate.parse("2022-01-10"));
        var film = new Media("A film", "About it", dates, null, null, null);
        PublishedArticle yoga = given.published(new ImportedArticle(
                slug("yoga"), "Yoga", "About", "W", Given.FIRST_EDITION, dates, null, List.of(), List.of(film)));
        assertThat(dueOnes()).containsExactly(null, "A film");

        note(yoga, 0, "1");

        assertThat(articles.mediaOf(yoga.id()))
                .extracting(item -> item.schedule().dueOn())
                .containsExactly(LocalDate.parse("2027-03-02"));
        assertThat(articles.at(topic, "yoga").orElseThrow().reviewedOn()).isEqualTo(dates.reviewedOn());
        assertThat(dueOnes()).containsExactly((String) null);
    }

    @Test
    void of_two_who_note_a_review_the_second_is_told() {
        PublishedArticle yoga = published("yoga");
        String seen = notes.find(yoga.id(), null).version();
        note(yoga, null, "1");

        assertThatThrownBy(() -> notes.note(yoga.id(), null, seen, form("3"), ada))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void what_readers_do_not_see_cannot_be_reviewed() {
        long draft = saves.begin(text("yoga", "Lie down."), ada);
        PublishedArticle other = published("rest");

        assertThatThrownBy(() -> notes.find(draft, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.find(other.id(), 0)).isInstanceOf(NotFound.class);
    }

    private void note(PublishedArticle article, Integer place, String years) {
        String version = notes.find(article.id(), place).version();
        notes.note(article.id(), place, version, form(years), ada);
    }

    private static ReviewForm form(String years) {
        return new ReviewForm("Dr Ada Osei", "A guideline", years);
    }

    /** The media items of this topic that are due, null for a page. */
    private List<String> dueOnes() {
        return due.on(LocalDate.parse("2026-03-02")).stream()
                .filter(review -> review.slug().topic().equals(topic))
                .map(DueReview::item)
                .toList();
    }

    // the list

    @Test
    void the_list_tells_drafts_changes_and_withdrawn_pages_apart() {
        long draft = saves.begin(text("draft", "One."), ada);
        PublishedArticle plain = published("plain");
        PublishedArticle ahead = published("ahead");
        saves.save(ahead.id(), "1", text("ahead", "More."), ada);
        PublishedArticle gone = published("gone");
        publishes.withdraw(gone.id(), "1", "Wrong.", ada);

        assertThat(ids(Show.DRAFTS)).containsExactly(draft);
        assertThat(ids(Show.CHANGED)).containsExactly(ahead.id());
        assertThat(ids(Show.PUBLISHED)).containsExactlyInAnyOrder(plain.id(), ahead.id());
        assertThat(ids(Show.WITHDRAWN)).containsExactly(gone.id());
        assertThat(ids(Show.ALL)).hasSize(4);
        assertThat(listed.matching(Show.ALL, topic + "/pl%in", FIRST_PAGE)).isEmpty();
    }

    private List<Long> ids(Show show) {
        return listed.matching(show, topic.toUpperCase(Locale.ROOT) + "/", FIRST_PAGE).stream()
                .map(ListedArticle::id)
                .toList();
    }

    private PublishedArticle published(String name) {
        long article = saves.begin(text(name, "Lie down."), ada);
        publishes.publish(article, "1", "First published.", true, ada);
        return articles.at(topic, name).orElseThrow();
    }

    private void publishNext(PublishedArticle article, String body, boolean major) {
        Manuscript now = manuscripts.of(article.id());
        saves.save(article.id(), now.version(), changed(now.text(), body), ada);
        publishes.publish(article.id(), manuscripts.of(article.id()).version(), "It changed.", major, ada);
    }

    private void move(long article, String name) {
        Manuscript now = manuscripts.of(article);
        saves.save(article, now.version(), text(name, now.text().body()), ada);
        publishes.publish(article, manuscripts.of(article).version(), "It moved.", false, ada);
    }

    private String leadsFrom(String name) {
        long article = given.number("select article from former_address where topic = ? and slug = ?", topic, name);
        return articles.withId(article).orElseThrow().slug().toString();
    }

    private void vote(PublishedArticle article) {
        assertThat(editions.current(article.slug().toString()).edition()).isEqualTo(article.edition());
        jdbc.update(
                "insert into rating (edition, reader, stars, rated_at) values (?, 'a reader', 4, ?)",
                article.edition(),
                Timestamp.from(Given.NOON));
    }

    private long acts(long article, String act) {
        return given.number("select count(*) from decision where article = ? and act = ?", article, act);
    }

    private static ArticleContent changed(ArticleContent text, String body) {
        return new ArticleContent(
                text.slug(), text.title(), text.summary(), body, text.related(), text.media(), text.redFlags());
    }

    private ArticleContent text(String name, String body) {
        return new ArticleContent(slug(name), "About " + name, "A summary", body, List.of(), List.of(), List.of());
    }

    private Slug slug(String name) {
        return new Slug(topic, name);
    }
}
