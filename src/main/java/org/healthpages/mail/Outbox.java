package org.healthpages.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was not sent yet, as rows that all nodes share, and what was told last. Plain SQL: without mail nothing of it costs a
 * start any time.
 */
@Component
class Outbox {
    /** More than these in one mail wait for the next one. */
    static final int MOST_IN_A_LETTER = 500;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(News news, Instant now) {
        jdbc.sql("insert into mail_news (matter, number, since, noted_at, next_try_at) values (?, ?, ?, ?, ?)")
                .params(news.matter().name(), news.number(), at(news.since()), at(now), at(now))
                .update();
    }

    long size() {
        return jdbc.sql("select count(*) from mail_news").query(Long.class).single();
    }

    /** When the oldest of it was noted. */
    Optional<Instant> oldest() {
        return jdbc.sql("select noted_at from mail_news order by noted_at, id fetch first row only")
                .query((row, number) -> instant(row, "noted_at"))
                .optional();
    }

    List<Unsent> unsent(Letter letter) {
        return jdbc.sql("select id, matter, number, since, noted_at, tries, next_try_at from mail_news"
                        + " where matter in (:matters) order by id fetch first " + MOST_IN_A_LETTER + " rows only")
                .param("matters", matters(letter))
                .query((row, number) -> unsent(row))
                .list();
    }

    /** By their numbers: others of the letter may have come meanwhile. */
    @Transactional
    public void sent(Letter letter, List<Unsent> those, Instant now) {
        delete(those);
        jdbc.sql("update mail_letter set sent_at = ? where letter = ?")
                .params(at(now), letter.name())
                .update();
    }

    void delete(List<Unsent> those) {
        if (!those.isEmpty()) {
            jdbc.sql("delete from mail_news where id in (:ids)")
                    .param("ids", ids(those))
                    .update();
        }
    }

    void delete(Letter letter) {
        jdbc.sql("delete from mail_news where matter in (:matters)")
                .param("matters", matters(letter))
                .update();
    }

    void putOff(List<Unsent> those, int tries, Instant nextTry) {
        jdbc.sql("update mail_news set tries = :tries, next_try_at = :next where id in (:ids)")
                .param("tries", tries)
                .param("next", at(nextTry))
                .param("ids", ids(those))
                .update();
    }

    Optional<Instant> lastSent(Letter letter) {
        return jdbc.sql("select sent_at from mail_letter where letter = ? and sent_at is not null")
                .param(letter.name())
                .query((row, number) -> instant(row, "sent_at"))
                .optional();
    }

    /** When any mail was sent last. */
    Optional<Instant> lastSent() {
        return Stream.of(Letter.values())
                .flatMap(each -> lastSent(each).stream())
                .max(Instant::compareTo);
    }

    /** Holds the letter until the transaction ends: of two nodes that begin a day, one waits and finds it told. */
    LocalDate holdLastTold(Letter letter) {
        return jdbc.sql("select told_on from mail_letter where letter = ? for update")
                .param(letter.name())
                .query(LocalDate.class)
                .single();
    }

    void told(Letter letter, LocalDate day) {
        jdbc.sql("update mail_letter set told_on = ? where letter = ?")
                .params(day, letter.name())
                .update();
    }

    private static Unsent unsent(ResultSet row) throws SQLException {
        var news = new News(Matter.valueOf(row.getString("matter")), row.getLong("number"), instant(row, "since"));
        return new Unsent(
                row.getLong("id"), news, instant(row, "noted_at"), row.getInt("tries"), instant(row, "next_try_at"));
    }

    private static List<String> matters(Letter letter) {
        return Stream.of(Matter.values())
                .filter(matter -> matter.letter() == letter)
                .map(Matter::name)
                .toList();
    }

    private static List<Long> ids(List<Unsent> those) {
        return those.stream().map(Unsent::id).toList();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
