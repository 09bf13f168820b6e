package org.healthpages;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.ImportsArticles;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a test starts from: articles and editors of its own, and a look at the rows. */
public final class Given {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final LocalDate FIRST_EDITION = LocalDate.parse("2010-06-01");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ImportsArticles imports;
    private final PublishedArticles articles;
    private final JdbcTemplate jdbc;

    Given(ImportsArticles imports, PublishedArticles articles, JdbcTemplate jdbc) {
        this.imports = imports;
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /** A name that nothing else has. */
    public static String fresh(String word) {
        return word + "-" + NUMBER.incrementAndGet();
    }

    public PublishedArticle article() {
        return published(imported(new Slug(fresh("topic"), "page"), FIRST_EDITION));
    }

    /** The same article in an edition of that day. */
    public PublishedArticle revised(PublishedArticle article, LocalDate day) {
        return published(imported(article.slug(), day));
    }

    public PublishedArticle published(ImportedArticle article) {
        imports.take(article);
        return articles.at(article.slug().topic(), article.slug().name()).orElseThrow();
    }

    public static ImportedArticle imported(Slug slug, LocalDate day) {
        var schedule = new ReviewSchedule(LocalDate.parse("2025-01-10"), LocalDate.parse("2027-01-10"));
        return new ImportedArticle(
                slug,
                "Title of " + slug,
                "Summary of " + slug,
                "Words of " + day,
                day,
                schedule,
                null,
                List.of(),
                List.of());
    }

    /** An article that names who reviewed it. */
    public static ImportedArticle signed(String reviewer) {
        return new ImportedArticle(
                new Slug(fresh("topic"), "page"),
                "A signed page",
                "About it",
                "Words",
                FIRST_EDITION,
                new ReviewSchedule(null, null),
                reviewer,
                List.of(),
                List.of());
    }

    public Editor editor() {
        String name = fresh("editor");
        jdbc.update(
                "insert into account (name, password_hash, created_at) values (?, '{none}', ?)",
                name,
                Timestamp.from(NOON));
        long id = number("select id from account where name = ?", name);
        return new Editor(id, name, "{none}", EnumSet.allOf(Role.class));
    }

    public long stamp(PublishedArticle article) {
        return number("select stamp from page_stamp where article = ?", article.id());
    }

    public long number(String sql, Object... parameters) {
        Long number = jdbc.queryForObject(sql, Long.class, parameters);
        return number == null ? 0 : number;
    }
}
