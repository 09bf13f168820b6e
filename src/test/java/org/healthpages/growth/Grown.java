package org.healthpages.growth;

import java.sql.Connection;
import java.util.List;
import org.healthpages.comment.BlocksOfMigration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A site that has grown, made of whole sets at a time: a topic has a hundred articles, a tenth of all comments and votes is
 * about the first article, and among them are comments in every state, decisions, corrections and reports.
 */
final class Grown {
    private static final int ARTICLES_A_TOPIC = 100;
    private static final long FIRST_COMMENT = 1_000_000_000;
    private static final long A_MILLION = 1_000_000;

    private final JdbcTemplate jdbc;
    private final String topic;

    /** @param topic what its topics begin with */
    Grown(JdbcTemplate jdbc, String topic) {
        this.jdbc = jdbc;
        this.topic = topic;
    }

    /** The address of the article with a tenth of all comments and votes. */
    String page() {
        return "/" + topic + "-0/page-0";
    }

    /** Its number. */
    long article() {
        return number("select id from article where slug = 'page-0' and topic = '" + topic + "-0'");
    }

    /** Some of its comments that anybody can report. */
    Long[] reportable() {
        return jdbc.queryForList(
                        "select c.id from comment c join article a on a.id = c.article"
                                + " where a.topic = ? and a.slug = 'page-0' and c.state = 'PUBLISHED' order by c.id desc limit 200",
                        Long.class,
                        topic + "-0")
                .toArray(new Long[0]);
    }

    /** So many wait, and no others, whatever was decided about them. */
    void letWait(int many) {
        update("update comment set state = 'REFUSED' where state = 'WAITING'");
        String published = "state = 'PUBLISHED' and fingerprint like '%s %%'".formatted(topic);
        long last = number("select max(id) from (select id from comment where %s order by id limit %d) first_ones"
                .formatted(published, many));
        update("update comment set state = 'WAITING', at_risk = false where id <= %d and %s"
                .formatted(last, published));
        rest();
    }

    long oldestWaiting() {
        return number("select id from comment where state = 'WAITING' order by state, at_risk, said_at, id limit 1");
    }

    void with(int articles, int comments) {
        articles(articles);
        account();
        comments(comments);
        decisions();
        votes(comments);
        rest();
    }

    /** As after a night: the tables are known, and what was filled is on the disk and no longer being written. */
    private void rest() {
        (isH2() ? List.of("analyze", "checkpoint sync") : List.of("vacuum analyze", "checkpoint"))
                .forEach(jdbc::execute);
    }

    private void articles(int many) {
        update("""
                insert into article (topic, slug, title, summary, body, html, reviewed_on, review_due_on, reviewed_by)
                select concat('%1$s-', n / %2$d), case when mod(n, %2$d) = 1 then '' else concat('page-', n) end,
                    concat('Page ', n, ' about knees'), concat('How page ', n, ' helps with stiff knees'),
                    concat('## Page ', n, '\n\nWalk a little each day. ', repeat('Gentle movement helps. ', 120)),
                    concat('<h2>Page ', n, '</h2><p>', repeat('Gentle movement helps. ', 120), '</p>'),
                    date '2026-01-10', case when mod(n, 1000) = 0 then date '2026-02-01' else date '2030-01-10' end, 'Dr A'
                from %3$s""".formatted(topic, ARTICLES_A_TOPIC, numbers(many)));
        update("insert into edition (article, number, published_on) select id, 1, date '2020-01-10' from article where "
                + mine());
        update("""
                insert into media (article, place, title, summary, reviewed_on, review_due_on)
                select id, 0, 'A film', 'What it shows', date '2026-01-10', date '2030-01-10'
                from article where mod(id, 10) = 0 and """ + " " + mine());
        update("insert into page_stamp (article, stamp) select id, 0 from article where " + mine());
        update("""
                insert into rating_tally (edition, stars, imported, voted)
                select e.id, s.n + 1, 0, 0 from edition e, %s where e.article in (select id from article where %s)""".formatted(numbers(5), mine()));
        update("update search_stamp set stamp = stamp + 1");
    }

    /** Of a hundred: two refused, two removed, two withdrawn and never two hidden; one in 250 waits, half of these at risk, some are corrections. */
    private void comments(int many) {
        long first = (Math.max(FIRST_COMMENT - 1, number("select max(id) from comment")) / A_MILLION + 1) * A_MILLION;
        update("""
                insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, fingerprint, sent_as_it_is)
                select %1$d + n, a.id, e.id,
                    case when mod(n, 100) in (20, 21) then 'REFUSED' when mod(n, 100) in (40, 41) then 'REMOVED'
                        when mod(n, 100) in (60, 61) then 'WITHDRAWN' when mod(n, 250) = 7 then 'WAITING' else 'PUBLISHED' end,
                    case when mod(n, 5000) = 3 then 'CORRECTION' else 'EXPERIENCE' end,
                    %2$s, 1, mod(n, 500) = 7, false, concat('%3$s ', n), false
                from %4$s""".formatted(first, minutesAgo(), topic, somethingAbout(many)));
        update("""
                insert into comment_words (comment, version, name, body, written_at)
                select c.id, 1, concat('Reader ', c.id), concat('It is comment ', c.id, '. ', repeat('My knees feel better. ', 8)), c.said_at
                from comment c where c.state <> 'WITHDRAWN' and c.id >= %d""".formatted(first));
        update("""
                insert into comment_mark (comment, version, finding, part, starts_at, ends_at)
                select comment, 1, 'LINK', 'BODY', 0, 2 from comment_words where comment >= %d and mod(comment, 50) = 7""".formatted(first));
        update("""
                insert into editors_reply (comment, version, body, signed_by, editor, replied_at)
                select w.comment, 1, 'Thank you.', 'The editors', (select min(id) from account), w.written_at
                from comment_words w where w.comment >= %d and mod(w.comment, 20) = 3""".formatted(first));
        update("delete from comment_block");
        update(BlocksOfMigration.insert());
    }

    private void account() {
        update(
                "insert into account (name, password_hash, created_at) values ('%s', 'none', timestamp with time zone '2026-01-01 00:00:00+00')"
                        .formatted(topic));
    }

    private void decisions() {
        update("""
                insert into decision (article, comment, act, reason, editor, decided_at)
                select c.article, c.id, case when c.state in ('REFUSED', 'REMOVED') then c.state else 'PUBLISHED' end,
                    case when c.state in ('REFUSED', 'REMOVED') then 'OFFENSIVE' end, e.id, c.said_at
                from comment c, account e where e.name = '%1$s' and c.fingerprint like '%1$s %%' and c.state <> 'WAITING'""".formatted(topic));
        update("""
                insert into report (comment, version, reason, details, reader, address_key, address_key_day, after_decision, receipt, reported_at, settled)
                select c.id, 1, 'OFF_TOPIC', '', concat('%1$s', c.id), 'k', date '2026-03-01',
                    case when mod(c.id, 10000) = 500 then d.id else 0 end, concat('%1$s', c.id), c.said_at,
                    mod(c.id, 10000) <> 500
                from comment c join decision d on d.comment = c.id
                where c.fingerprint like '%1$s %%' and mod(c.id, 500) = 0 and c.state = 'PUBLISHED'""".formatted(topic));
    }

    private void votes(int many) {
        update("""
                insert into rating (edition, reader, stars, rated_at)
                select e.id, concat('reader ', n), 1 + mod(n, 5), timestamp with time zone '2026-03-01 00:00:00+00'
                from %s""".formatted(somethingAbout(many)));
        update("""
                update rating_tally set voted = (select count(*) from rating r
                    where r.edition = rating_tally.edition and r.stars = rating_tally.stars)
                where edition in (select e.id from edition e join article a on a.id = e.article where %s)""".formatted(mine()));
    }

    /** Every tenth about the first article, the others about all in turn; a topic's own page is left out. */
    private String somethingAbout(int many) {
        return """
                (select n, case when mod(n, 10) = 0 then 0 else mod(n / 10, %1$d) end as i from %2$s) about
                join article a on a.topic = concat('%3$s-', i / %4$d) and a.slug = concat('page-', i)
                join edition e on e.article = a.id""".formatted(
                        number("select count(*) from article where " + mine()), numbers(many), topic, ARTICLES_A_TOPIC);
    }

    private String minutesAgo() {
        return isH2()
                ? "dateadd(minute, -n, timestamp with time zone '2026-03-01 00:00:00+00')"
                : "timestamp with time zone '2026-03-01 00:00:00+00' - n * interval '1 minute'";
    }

    private String mine() {
        return "topic like '" + topic + "-%'";
    }

    /** From 0 on. */
    private String numbers(int many) {
        return isH2()
                ? "(select x - 1 as n from system_range(1, %d)) s".formatted(many)
                : "(select n from generate_series(0, %d - 1) n) s".formatted(many);
    }

    private boolean isH2() {
        return Boolean.TRUE.equals(jdbc.execute((Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
    }

    private void update(String sql) {
        jdbc.update(sql);
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
