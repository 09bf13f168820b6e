package org.healthpages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.javacrumbs.shedlock.core.LockProvider;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.Media;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.healthpages.comment.CommentActs;
import org.healthpages.comment.HidesComments;
import org.healthpages.comment.WaitingComments;
import org.healthpages.platform.London;
import org.healthpages.platform.PublicUrl;
import org.healthpages.report.OpenReports;
import org.healthpages.report.ReportActs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail is off in the application that all rooms share, so each test switches it on and sends by a server of its own. */
@DoorTest
@ExtendWith(OutputCaptureExtension.class)
abstract class MailDoorsContract {
    private static final LocalDate A_DAY = LocalDate.parse("2031-05-10"); // on which no other test has anything due

    @Autowired
    private Outbox outbox;

    @Autowired
    private TellsDesk tells;

    @Autowired
    private List<DailyNews> rooms;

    @Autowired
    private CommentActs comments;

    @Autowired
    private HidesComments hides;

    @Autowired
    private WaitingComments waiting;

    @Autowired
    private OpenReports reports;

    @Autowired
    private PublicUrl url;

    @Autowired
    private LockProvider locks;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    private final Mailbox mailbox = new Mailbox();
    private MailSwitch mail;
    private SendsLetters sends;
    private PublishedArticle article;

    @BeforeEach
    void mail_is_on_and_nothing_was_told_yet() throws MessagingException {
        clock.moveTo(Given.NOON);
        article = given.article();
        jdbc.update("delete from mail_news");
        jdbc.update("update mail_letter set told_on = ?, sent_at = null", London.day(Given.NOON));
        mail = MailSwitch.on(tells);
        sends = sender();
    }

    @AfterEach
    void mail_is_off_again() {
        mail.close();
        jdbc.update("delete from mail_news");
        clock.moveTo(Given.NOON);
        mailbox.close();
    }

    private SendsLetters sender() throws MessagingException {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(mailbox.port());
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        server.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        server.getJavaMailProperties().put("mail.from", "healthpages@example.org");
        var post = new Post(
                server,
                new InternetAddress("healthpages@example.org"),
                List.of(new InternetAddress("desk@example.org")));
        return new SendsLetters(outbox, post, url, locks, clock);
    }

    private TellsDaily daily(MailSettings settings) {
        return new TellsDaily(rooms, settings, outbox, transactions, clock);
    }

    private int sendAll() {
        int sent = 0;
        while (sends.sendNext()) {
            sent++;
        }
        return sent;
    }

    private void inOne(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    // at once

    @Test
    void a_comment_at_risk_is_told_without_a_word_of_it() throws Exception {
        comments.posted(article, "I want to die, and Quokka knows.");

        assertThat(sendAll()).isOne();

        MimeMessage mail = mailbox.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("[localhost] 1 comment may tell of somebody in danger");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("healthpages@example.org"));
        assertThat(mail.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("desk@example.org"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(Given.NOON);
        assertThat(body(mail))
                .contains(
                        "1 comment may tell of somebody in danger.",
                        "The first came on 2 March 2026, 12:00.",
                        url.of("/desk?show=at-risk"),
                        "You will be asked to sign in.");
        assertThat(mailbox.texts().get(0))
                .doesNotContain(
                        "want to die",
                        "Quokka",
                        "A reader",
                        article.title(),
                        article.slug().topic());
        assertThat(outbox.size()).as("is forgotten").isZero();
    }

    private static String body(MimeMessage mail) throws IOException, MessagingException {
        return String.valueOf(mail.getContent());
    }

    @Test
    void a_comment_like_others_is_told_by_no_mail_until_its_writer_says_more() {
        long id = comments.posted(article, "It helped.");
        comments.edit(id, "It helped a lot.", "1");
        assertThat(outbox.size()).isZero();

        comments.edit(id, "I want to die.", "2");
        assertThat(outbox.size()).isOne();

        comments.edit(id, "I want to die, still.", "3");
        assertThat(outbox.size()).as("it is known").isOne();
    }

    @Test
    void who_asks_for_help_is_told_like_who_is_at_risk() {
        comments.posted(article, "help", "Please call me.");

        assertThat(outbox.size()).isOne();
    }

    @Test
    void a_report_that_somebody_may_be_at_risk_is_told_too() {
        long id = comments.published(article, "It helped.", Given.NOON);

        inOne(() -> hides.putFirst(id));
        sendAll();

        assertThat(mailbox.subjects()).containsExactly("[localhost] 1 report says that somebody may be at risk");
        assertThat(mailbox.texts().get(0)).contains(url.of("/desk/reports"));
    }

    @Test
    void what_came_to_nothing_is_not_told() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            comments.posted(article, "I want to die.");
            status.setRollbackOnly();
        });

        assertThat(outbox.size()).isZero();
    }

    @Test
    void nothing_is_told_outside_of_what_is_done() {
        assertThatThrownBy(() -> tells.tell(Matter.COMMENT_AT_RISK))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void with_mail_off_nothing_is_kept_for_it() {
        mail.close();

        comments.posted(article, "I want to die.");

        assertThat(outbox.size()).isZero();
    }

    @Test
    void what_comes_within_a_minute_of_the_last_mail_comes_in_one() {
        comments.posted(article, "I want to die.");
        assertThat(sendAll()).isOne();
        for (int i = 0; i < 3; i++) {
            comments.posted(article, "I want to die, " + i);
            clock.move(Duration.ofSeconds(10));
            assertThat(sendAll()).isZero();
        }

        clock.move(Duration.ofSeconds(30));
        assertThat(sendAll()).isOne();

        assertThat(mailbox.subjects())
                .containsExactly(
                        "[localhost] 1 comment may tell of somebody in danger",
                        "[localhost] 3 comments may tell of somebody in danger");
        assertThat(mailbox.texts().get(1)).contains("The first came on 2 March 2026, 12:00.");
    }

    // a server that is down

    @Test
    void while_the_server_is_down_comments_are_taken_and_told_when_it_is_back(CapturedOutput log) {
        mailbox.stop();
        comments.posted(article, "I want to die.");
        assertThat(sendAll()).isZero();
        assertThat(outbox.size()).as("is kept").isOne();
        assertThat(log).contains("Mail could not be sent and is tried again in 1 minute:");

        mailbox.start();
        clock.move(Duration.ofSeconds(59));
        assertThat(sendAll()).as("not yet").isZero();
        comments.posted(article, "I want to die, too.");
        assertThat(sendAll()).as("goes with the other").isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(sendAll()).isOne();

        assertThat(mailbox.subjects()).containsExactly("[localhost] 2 comments may tell of somebody in danger");
    }

    @Test
    void what_could_not_be_sent_for_two_days_is_given_up_and_the_log_says_so(CapturedOutput log) {
        mailbox.stop();
        comments.posted(article, "I want to die.");
        Instant end = Given.NOON.plus(SendsLetters.PATIENCE);
        while (!clock.instant().isAfter(end)) {
            assertThat(outbox.size()).as(String.valueOf(clock.instant())).isOne();
            sendAll();
            clock.move(Duration.ofHours(6));
        }
        assertThat(log).doesNotContain("Given up");
        sendAll();

        assertThat(outbox.size()).isZero();
        assertThat(log)
                .contains(
                        "Given up, because no mail could be sent for 2 days: 1 comment may tell of somebody in danger");
    }

    // several nodes

    @Test
    void of_senders_on_many_nodes_one_sends() throws MessagingException {
        comments.posted(article, "I want to die.");
        SendsLetters other = sender();
        SendsLetters third = sender();

        List<Throwable> met = AtOnce.each(List.of(sends::sendNext, other::sendNext, third::sendNext, sends::sendNext));

        assertThat(met).containsOnlyNulls();
        assertThat(mailbox.subjects()).hasSize(1);
        assertThat(outbox.size()).isZero();
    }

    @Test
    void a_day_is_told_once_however_many_nodes_begin_it() {
        LocalDate day = A_DAY.plusYears(2);
        clock.moveTo(at(day, 12));
        toldOn(day.minusDays(1));
        due(day);

        List<Throwable> met =
                AtOnce.each(Collections.nCopies(4, () -> daily(MailSwitch.ON).tell()));

        assertThat(met).containsOnlyNulls();
        assertThat(given.number("select count(*) from mail_news where matter = 'REVIEW_DUE'"))
                .isOne();
        daily(MailSwitch.ON).tell();
        assertThat(given.number("select count(*) from mail_news where matter = 'REVIEW_DUE'"))
                .as("after a restart")
                .isOne();
    }

    // reviews

    @Test
    void a_review_is_told_on_its_day_and_once_ahead_of_it() {
        clock.moveTo(at(A_DAY, 12));
        toldOn(A_DAY.minusDays(1));
        due(A_DAY.minusDays(1)); // was told yesterday
        due(A_DAY);
        dueVideo(A_DAY);
        due(A_DAY.plusDays(13)); // was told yesterday, too
        due(A_DAY.plusDays(14));
        due(A_DAY.plusDays(15));

        daily(MailSwitch.ON).tell();
        sendAll();

        assertThat(review())
                .contains("2 reviews are due.", "The earliest date is 10 May 2031.")
                .contains("1 review will be due within 14 days.", "The earliest date is 24 May 2031.")
                .contains(url.of("/desk/articles/due"))
                .doesNotContain("Title of", "A video");
        assertThat(mailbox.subjects()).contains("[localhost] 2 reviews are due, and more");
    }

    @Test
    void days_on_which_the_site_was_down_are_made_up_for() {
        LocalDate later = A_DAY.plusYears(1);
        due(later.minusDays(2));
        due(later);
        due(later.plusDays(12));
        clock.moveTo(at(later, 12));
        toldOn(later.minusDays(3));

        daily(MailSwitch.ON).tell();
        sendAll();

        assertThat(review())
                .contains("2 reviews are due.", "The earliest date is 8 May 2032.")
                .contains("1 review will be due within 14 days.");
    }

    /** The one mail about reviews, whatever else there is to tell. */
    private String review() {
        List<String> reviews =
                mailbox.texts().stream().filter(text -> text.contains(" due.")).toList();
        assertThat(reviews).hasSize(1);
        return reviews.get(0);
    }

    @Test
    void nothing_of_a_day_is_told_before_its_hour_in_london() {
        clock.moveTo(at(A_DAY, 7).plus(Duration.ofMinutes(59))); // summer time
        toldOn(A_DAY.minusDays(1));
        TellsDaily daily = daily(MailSwitch.ON);

        daily.tell();
        assertThat(outbox.holdLastTold(Letter.REVIEWS)).isEqualTo(A_DAY.minusDays(1));

        clock.move(Duration.ofMinutes(1));
        daily.tell();
        assertThat(outbox.holdLastTold(Letter.REVIEWS)).isEqualTo(A_DAY);
    }

    private void due(LocalDate day) {
        imported(new ReviewSchedule(LocalDate.parse("2025-01-10"), day), List.of());
    }

    private void dueVideo(LocalDate day) {
        var schedule = new ReviewSchedule(LocalDate.parse("2025-01-10"), day);
        imported(
                new ReviewSchedule(LocalDate.parse("2025-01-10"), A_DAY.plusYears(9)),
                List.of(new Media("A video", "What it shows", schedule, null, null, null)));
    }

    private void imported(ReviewSchedule schedule, List<Media> media) {
        var slug = new Slug(Given.fresh("due"), "page");
        given.published(new ImportedArticle(
                slug, "Title of " + slug, "Summary", "Words", Given.FIRST_EDITION, schedule, null, List.of(), media));
    }

    // what waits too long

    @Test
    void what_waits_too_long_is_told_once_a_day_with_the_age_of_the_oldest() {
        ReportActs readers = new ReportActs(beans);
        comments.posted(article, "It waits.");
        readers.report(comments.published(article, "It is reported.", Given.NOON));
        clock.moveTo(waiting.oldest().orElseThrow().plus(Duration.ofDays(365 * 30))); // longer than in any other test
        toldOn(London.today(clock).minusDays(1));
        Instant tooLongAgo = clock.instant().minus(Duration.ofHours(48));

        daily(new MailSettings(Set.of("desk@example.org"), "", 0, 48)).tell();
        sendAll();

        List<String> digest = mailbox.texts().stream()
                .filter(text -> text.contains("waited too long"))
                .toList();
        assertThat(digest).hasSize(1);
        assertThat(digest.get(0))
                .contains(words(Matter.COMMENT_WAITS, waiting.countBefore(tooLongAgo)))
                .contains(words(Matter.REPORT_WAITS, reports.countOfCommentsBefore(tooLongAgo)))
                .contains("The oldest has waited 10950 days.")
                .contains(url.of("/desk") + "\r\n", url.of("/desk/reports"))
                .doesNotContain("It waits", "It is reported", "A reader");
    }

    private static String words(Matter matter, long number) {
        assertThat(number).isPositive();
        return matter.words(number) + ".";
    }

    @Test
    void what_does_not_wait_too_long_yet_is_not_counted() {
        long before = waiting.countBefore(Given.NOON);
        comments.posted(article, "It waits.");

        assertThat(waiting.countBefore(Given.NOON)).isEqualTo(before);
        assertThat(waiting.countBefore(Given.NOON.plusMillis(1))).isGreaterThan(before);
    }

    @Test
    void where_there_is_nothing_to_tell_there_is_no_mail() {
        toldOn(London.day(Given.NOON).minusDays(1));

        new TellsDaily(List.of(room(List.of())), MailSwitch.ON, outbox, transactions, clock).tell();

        assertThat(outbox.size()).isZero();
        assertThat(sendAll()).isZero();
        assertThat(outbox.holdLastTold(Letter.WAITING)).isEqualTo(London.day(Given.NOON));
    }

    @Test
    void of_what_waits_only_todays_numbers_are_told() {
        toldOn(London.day(Given.NOON).minusDays(1));
        new TellsDaily(List.of(room(waits(9))), MailSwitch.ON, outbox, transactions, clock).tell();
        clock.move(Duration.ofDays(1));
        new TellsDaily(List.of(room(waits(4))), MailSwitch.ON, outbox, transactions, clock).tell();

        sendAll();

        assertThat(mailbox.subjects()).containsExactly("[localhost] 4 comments have waited too long");
    }

    private static List<News> waits(long number) {
        return List.of(new News(Matter.COMMENT_WAITS, number, Given.NOON));
    }

    private static DailyNews room(List<News> news) {
        return new DailyNews() {
            @Override
            public Letter letter() {
                return Letter.WAITING;
            }

            @Override
            public List<News> in(Span span) {
                return news;
            }
        };
    }

    private void toldOn(LocalDate day) {
        jdbc.update("update mail_letter set told_on = ?", day);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(London.ZONE).toInstant();
    }
}
