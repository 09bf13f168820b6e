package org.healthpages.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.article.EditionsInTime.EditionOf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
abstract class ArticleDoorsContract {
    private static final LocalDate FIRST = Given.FIRST_EDITION;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final ReviewSchedule IN_TIME =
            new ReviewSchedule(LocalDate.parse("2025-01-10"), LocalDate.parse("2027-01-10"));

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private CareCards careCards;

    @Autowired
    private EditionsInTime editions;

    @Autowired
    private DueReviews dueReviews;

    @Autowired
    private PageStamps stamps;

    @Autowired
    private SearchableArticles searchable;

    @Autowired
    private WholeArticles wholeArticles;

    @Autowired
    private ImportsArticles imports;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Given given;

    private String topic;

    @BeforeEach
    void aTopic() {
        topic = Given.fresh("topic");
    }

    // what readers see

    @Test
    void an_article_is_found_at_its_address_with_its_current_edition() {
        take(page("", "The hub", IN_TIME));
        take(page("yoga", "Yoga", IN_TIME));

        PublishedArticle yoga = articles.at(topic, "yoga").orElseThrow();

        assertThat(yoga.title()).isEqualTo("Yoga");
        assertThat(yoga.html()).contains("<em>Yoga</em>");
        assertThat(yoga.topicTitle()).isEqualTo("The hub");
        assertThat(yoga.reviewedOn()).isEqualTo(IN_TIME.reviewedOn());
        assertThat(yoga.reviewDueOn()).isEqualTo(IN_TIME.dueOn());
        assertThat(yoga.edition()).isEqualTo(editions.current(topic + "/yoga").edition());
    }

    @Test
    void an_articles_care_cards_are_read_from_its_text() {
        String text = "> [!URGENT] Call 111\n>\n> - today\n\n> [!EMERGENCY] Call 999\n>\n> - now\n";
        take(new ImportedArticle(slug("yoga"), "Yoga", "About it", text, FIRST, IN_TIME, null, List.of(), List.of()));
        long yoga = articles.at(topic, "yoga").orElseThrow().id();

        assertThat(careCards.of(yoga))
                .extracting(CareCard::kind)
                .containsExactly(CareCard.Kind.URGENT, CareCard.Kind.EMERGENCY);
        assertThat(careCards.emergenciesOf(yoga))
                .singleElement()
                .satisfies(card ->
                        assertThat(card.html()).contains("Call 999", "now").doesNotContain("today"));
        assertThat(careCards.of(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void there_is_nothing_at_an_unknown_address() {
        take(page("yoga", "Yoga", IN_TIME));

        assertThat(articles.at(topic, "pilates")).isEmpty();
        assertThat(articles.at(topic, "")).isEmpty();
        assertThat(articles.withId(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void an_article_without_a_topic_page_or_a_review_is_shown_without_them() {
        take(page("yoga", "Yoga", new ReviewSchedule(null, null)));

        PublishedArticle yoga = articles.at(topic, "yoga").orElseThrow();

        assertThat(yoga.topicTitle()).isNull();
        assertThat(yoga.reviewedOn()).isNull();
        assertThat(yoga.reviewDueOn()).isNull();
        assertThat(yoga.isOverdue(TODAY)).isFalse();
    }

    @Test
    void a_topic_lists_its_articles_by_title_and_not_itself() {
        take(page("", "The hub", IN_TIME));
        take(page("yoga", "Yoga", IN_TIME));
        take(page("acupuncture", "Acupuncture", IN_TIME));

        assertThat(articles.in(topic)).extracting(ArticleLink::title).containsExactly("Acupuncture", "Yoga");
        assertThat(articles.topics()).extracting(ArticleLink::slug).contains(new Slug(topic, ""));
        assertThat(articles.topics()).extracting(ArticleLink::slug).doesNotContain(new Slug(topic, "yoga"));
    }

    @Test
    void the_articles_last_reviewed_come_latest_first_and_without_those_that_nobody_reviewed() {
        take(page("old", "Old", new ReviewSchedule(LocalDate.parse("2999-01-01"), null)));
        take(page("new", "New", new ReviewSchedule(LocalDate.parse("2999-01-02"), null)));
        take(page("never", "Never", new ReviewSchedule(null, null)));

        List<ReviewedArticle> all = articles.lastReviewed(Limit.of(10_000));

        assertThat(all.stream().filter(one -> one.slug().topic().equals(topic)))
                .extracting(ReviewedArticle::title)
                .containsExactly("New", "Old");
        assertThat(articles.lastReviewed(Limit.of(1))).hasSize(1);
    }

    @Test
    void related_articles_and_media_keep_the_order_in_which_they_were_written() {
        take(page("c", "C", IN_TIME));
        take(page("a", "A", IN_TIME));
        var film = new Media("A film", "About it", IN_TIME, "/media/film.mp4", "/media/film.vtt", "What is said");
        var plan = new Media("A plan", "Without a file", new ReviewSchedule(null, null), null, null, null);
        PublishedArticle article = given.published(
                page("b", "B", IN_TIME, List.of(slug("c"), slug("missing"), slug("a")), List.of(plan, film)));

        assertThat(articles.relatedTo(article.id()))
                .extracting(ArticleLink::title)
                .containsExactly("C", "A");
        assertThat(articles.mediaOf(article.id())).containsExactly(plan, film);
    }

    @Test
    void an_article_has_neighbours_in_the_order_of_its_topics_page() {
        take(page("", "The hub", IN_TIME));
        take(page("c", "C", IN_TIME));
        take(page("a", "A", IN_TIME));
        take(page("b-2", "B", IN_TIME));
        take(page("b-1", "B", IN_TIME));

        assertThat(articles.in(topic)).extracting(link -> link.slug().name()).containsExactly("a", "b-1", "b-2", "c");
        assertThat(neighbours("a")).containsExactly(null, "b-1");
        assertThat(neighbours("b-1")).containsExactly("a", "b-2");
        assertThat(neighbours("b-2")).containsExactly("b-1", "c");
        assertThat(neighbours("c")).containsExactly("b-2", null);
    }

    private List<String> neighbours(String name) {
        PublishedArticle article = articles.at(topic, name).orElseThrow();
        return Stream.of(articles.before(article), articles.after(article))
                .map(link -> link.map(found -> found.slug().name()).orElse(null))
                .collect(Collectors.toList());
    }

    @Test
    void what_changed_last_comes_first_by_review_or_by_edition() {
        take(page("reviewed", "Reviewed", new ReviewSchedule(LocalDate.parse("2999-02-02"), null)));
        take(Given.imported(slug("revised"), LocalDate.parse("2999-02-03")));
        take(page("never", "Never reviewed", new ReviewSchedule(null, null)));

        List<DatedArticle> changed = articles.lastChanged(Limit.of(10_000)).stream()
                .filter(one -> one.slug().topic().equals(topic))
                .toList();

        assertThat(changed).extracting(one -> one.slug().name()).containsExactly("revised", "reviewed", "never");
        assertThat(changed)
                .extracting(DatedArticle::changedOn)
                .containsExactly(LocalDate.parse("2999-02-03"), LocalDate.parse("2999-02-02"), FIRST);
        assertThat(articles.all()).extracting(ArticleLink::slug).contains(slug("never"), slug("revised"));
        assertThat(articles.lastChanged(Limit.of(1))).hasSize(1);
    }

    // editions

    @Test
    void the_edition_of_a_day_is_the_one_that_readers_had_before_them() {
        long first = given.published(Given.imported(slug("yoga"), FIRST)).edition();
        long second = given.published(Given.imported(slug("yoga"), FIRST.plusYears(2)))
                .edition();
        String path = topic + "/yoga";

        assertThat(editions.on(path, FIRST.minusYears(50)).edition()).isEqualTo(first);
        assertThat(editions.on(path, FIRST).edition()).isEqualTo(first);
        assertThat(editions.on(path, FIRST.plusYears(2).minusDays(1)).edition()).isEqualTo(first);
        assertThat(editions.on(path, FIRST.plusYears(2)).edition()).isEqualTo(second);
        assertThat(editions.current(path).edition()).isEqualTo(second);
        assertThat(editions.of(topic, "yoga"))
                .extracting(EditionOf::publishedOn)
                .containsExactly(FIRST.plusYears(2), FIRST);
    }

    // reviews

    @Test
    void a_page_is_due_on_its_day_and_after_it() {
        LocalDate due = LocalDate.parse("2026-03-02");
        take(page("yoga", "Yoga", new ReviewSchedule(LocalDate.parse("2024-03-02"), due)));

        assertThat(dueOn(due.minusDays(1))).isEmpty();
        long yoga = articles.at(topic, "yoga").orElseThrow().id();
        assertThat(dueOn(due)).containsExactly(new DueReview(yoga, slug("yoga"), "Yoga", null, null, due));
        assertThat(dueOn(due.plusYears(1))).hasSize(1);
    }

    @Test
    void what_is_due_comes_longest_overdue_first_media_on_their_own_and_never_reviewed_last() {
        var film = new Media(
                "A film",
                "",
                new ReviewSchedule(LocalDate.parse("2015-05-27"), LocalDate.parse("2017-05-27")),
                null,
                null,
                null);
        take(page("never", "Never", new ReviewSchedule(null, null)));
        take(page("late", "Late", new ReviewSchedule(LocalDate.parse("2014-09-18"), LocalDate.parse("2016-09-18"))));
        take(page("film", "Film", IN_TIME, List.of(), List.of(film)));
        take(page("later", "Later", new ReviewSchedule(LocalDate.parse("2016-01-01"), LocalDate.parse("2018-01-01"))));

        List<DueReview> due = dueOn(TODAY);

        assertThat(due).extracting(DueReview::title).containsExactly("Late", "Film", "Later", "Never");
        assertThat(due).extracting(DueReview::item).containsExactly(null, "A film", null, null);
        assertThat(due).extracting(DueReview::place).containsExactly(null, 0, null, null);
        assertThat(due.get(3).dueOn()).isNull();
    }

    // stamps

    @Test
    void a_stamp_moves_once_for_each_of_many_who_move_it_at_once() {
        PublishedArticle article = given.article();
        long before = given.stamp(article);
        List<Runnable> movers = IntStream.range(0, 50)
                .<Runnable>mapToObj(i -> () -> inTransaction(() -> stamps.move(article.id())))
                .toList();

        List<Throwable> met = AtOnce.each(movers);

        assertThat(met).containsOnlyNulls();
        assertThat(given.stamp(article)).isEqualTo(before + 50);
    }

    @Test
    void a_new_title_moves_the_pages_that_show_it_and_no_others() {
        take(page("", "The hub", IN_TIME));
        take(page("yoga", "Yoga", IN_TIME));
        PublishedArticle elsewhere = given.published(new ImportedArticle(
                new Slug(Given.fresh("topic"), "page"),
                "Elsewhere",
                "s",
                "b",
                FIRST,
                IN_TIME,
                null,
                List.of(slug("yoga")),
                List.of()));
        PublishedArticle stranger = given.article();
        Map<String, Long> before = stamps("", "yoga");
        long beforeElsewhere = given.stamp(elsewhere);
        long beforeStranger = given.stamp(stranger);

        take(page("yoga", "Yoga for backs", IN_TIME));

        assertThat(stamps("", "yoga").get("")).isGreaterThan(before.get(""));
        assertThat(stamps("", "yoga").get("yoga")).isGreaterThan(before.get("yoga"));
        assertThat(given.stamp(elsewhere)).isGreaterThan(beforeElsewhere);
        assertThat(given.stamp(stranger)).isEqualTo(beforeStranger);
    }

    @Test
    void a_new_article_moves_its_topic_and_the_pages_that_already_name_it() {
        take(page("", "The hub", IN_TIME));
        take(page("names-it", "Names it", IN_TIME, List.of(slug("yoga")), List.of()));
        Map<String, Long> before = stamps("", "names-it");

        take(page("yoga", "Yoga", IN_TIME));

        assertThat(stamps("", "names-it").get("")).isGreaterThan(before.get(""));
        assertThat(stamps("", "names-it").get("names-it")).isGreaterThan(before.get("names-it"));
    }

    // searching

    @Test
    void what_can_be_searched_is_every_page_with_its_words_and_without_its_marks() {
        take(new ImportedArticle(
                slug("yoga"),
                "Yoga",
                "About it",
                "Some *words*\nand more.\n\n## How to start\n\n- [Easy](/x) `now`\n\n> [!URGENT] Call 111\n>\n> - Pain",
                FIRST,
                IN_TIME,
                null,
                List.of(),
                List.of()));

        SearchableArticle yoga = searchable.all().stream()
                .filter(article -> article.slug().equals(slug("yoga")))
                .findFirst()
                .orElseThrow();

        assertThat(yoga.title() + ", " + yoga.summary()).isEqualTo("Yoga, About it");
        assertThat(yoga.headings()).containsExactly("How to start");
        assertThat(yoga.words()).isEqualTo("Some words and more.\nEasy now\nCall 111\nPain");
        assertThat(yoga.reviewedOn()).isEqualTo(IN_TIME.reviewedOn());
    }

    @Test
    void the_search_knows_that_it_is_old_after_each_change_and_only_then() {
        long before = searchable.stamp();

        take(page("yoga", "Yoga", IN_TIME));
        assertThat(searchable.stamp()).isEqualTo(before + 1);
        take(page("yoga", "Yoga", IN_TIME));
        assertThat(searchable.stamp()).as("the same again changes nothing").isEqualTo(before + 1);
        take(page("yoga", "Yoga for backs", IN_TIME));
        assertThat(searchable.stamp()).isEqualTo(before + 2);
    }

    // from files

    @Test
    void an_article_comes_in_once() {
        boolean first = imports.take(page("yoga", "Yoga", IN_TIME));
        Map<String, Long> before = stamps("yoga");

        boolean again = imports.take(page("yoga", "Yoga", IN_TIME));

        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(imports.refusal(page("yoga", "Yoga", IN_TIME))).isEmpty();
        assertThat(stamps("yoga")).isEqualTo(before);
        assertThat(editions.of(topic, "yoga")).hasSize(1);
    }

    @Test
    void a_review_does_not_start_a_new_edition() {
        take(page("yoga", "Yoga", IN_TIME));
        Map<String, Long> before = stamps("yoga");
        var reviewed = new ReviewSchedule(LocalDate.parse("2026-02-01"), LocalDate.parse("2028-02-01"));

        take(page("yoga", "Yoga", reviewed));

        assertThat(editions.of(topic, "yoga")).hasSize(1);
        assertThat(articles.at(topic, "yoga"))
                .get()
                .extracting(PublishedArticle::reviewedOn)
                .isEqualTo(reviewed.reviewedOn());
        assertThat(stamps("yoga").get("yoga")).isGreaterThan(before.get("yoga"));
    }

    @Test
    void a_later_day_of_publication_starts_a_new_edition() {
        take(Given.imported(slug("yoga"), FIRST));

        take(Given.imported(slug("yoga"), FIRST.plusYears(1)));

        assertThat(editions.of(topic, "yoga")).hasSize(2);
        assertThat(articles.at(topic, "yoga").orElseThrow().html()).contains("Words of " + FIRST.plusYears(1));
    }

    @Test
    void an_edition_from_before_the_current_one_is_refused() {
        take(Given.imported(slug("yoga"), FIRST));

        assertThat(imports.refusal(Given.imported(slug("yoga"), FIRST.minusDays(1))))
                .hasValueSatisfying(
                        why -> assertThat(why).contains(topic + "/yoga").contains(FIRST.toString()));
    }

    @Test
    void an_article_whose_text_was_changed_on_the_site_is_refused_by_name() {
        take(page("yoga", "Yoga", IN_TIME));
        jdbc.update("update article set title = 'Our own title' where topic = ? and slug = 'yoga'", topic);

        assertThat(imports.refusal(page("yoga", "Yoga, revised", IN_TIME)))
                .hasValueSatisfying(
                        why -> assertThat(why).contains(topic + "/yoga").contains("changed on the site"));
        assertThat(imports.refusal(page("yoga", "Yoga", IN_TIME)))
                .as("what is equal to its last import adds nothing")
                .isEmpty();
    }

    @Test
    void an_article_with_everything_is_not_taken_for_changed() {
        var film = new Media("A film", "About it", IN_TIME, "/media/film.mp4", null, "What\nis said");
        var plan = new Media("A plan", "None", new ReviewSchedule(null, null), null, null, null);
        var first = new ImportedArticle(
                slug("yoga"),
                "Yoga",
                "s",
                "b",
                FIRST,
                new ReviewSchedule(null, null),
                "Dr A",
                List.of(slug("a"), slug("b")),
                List.of(film, plan));
        take(first);

        assertThat(imports.refusal(page("yoga", "Yoga, revised", IN_TIME))).isEmpty();
    }

    @Test
    void an_article_is_known_with_all_that_it_says_and_with_its_red_flags() {
        ImportedArticle yoga = page("yoga", "Yoga", IN_TIME);
        var film = new Media("A film", "With Philip Sell", IN_TIME, null, null, null);
        take(new ImportedArticle(
                yoga.slug(),
                "Yoga",
                "Summary",
                "Body",
                FIRST,
                IN_TIME,
                "A doctor",
                List.of(),
                List.of(film),
                List.of("fever", "numbness")));

        WholeArticle whole = wholeArticles
                .withId(articles.at(topic, "yoga").orElseThrow().id())
                .orElseThrow();

        assertThat(whole.words().lines())
                .containsExactly("Yoga", "Summary", "Body", "A doctor", "A film", "With Philip Sell");
        assertThat(whole.redFlags()).containsExactly("fever", "numbness");
    }

    @Test
    void red_flags_that_were_taken_out_are_gone() {
        ImportedArticle yoga = page("yoga", "Yoga", IN_TIME);
        take(new ImportedArticle(
                yoga.slug(), "Yoga", "Summary", "Body", FIRST, IN_TIME, null, List.of(), List.of(), List.of("fever")));

        take(yoga);

        assertThat(wholeArticles
                        .withId(articles.at(topic, "yoga").orElseThrow().id())
                        .orElseThrow()
                        .redFlags())
                .isEmpty();
    }

    private void take(ImportedArticle article) {
        imports.take(article);
    }

    private Slug slug(String name) {
        return new Slug(topic, name);
    }

    private ImportedArticle page(String name, String title, ReviewSchedule schedule) {
        return page(name, title, schedule, List.of(), List.of());
    }

    private ImportedArticle page(
            String name, String title, ReviewSchedule schedule, List<Slug> related, List<Media> media) {
        return new ImportedArticle(
                slug(name), title, "About " + title, "*" + title + "*", FIRST, schedule, null, related, media);
    }

    private List<DueReview> dueOn(LocalDate day) {
        return dueReviews.on(day).stream()
                .filter(due -> due.slug().topic().equals(topic))
                .toList();
    }

    private Map<String, Long> stamps(String... names) {
        return List.of(names).stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> given.number(
                                "select s.stamp from page_stamp s join article a on a.id = s.article where a.topic = ? and a.slug = ?",
                                topic,
                                name)));
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }
}
