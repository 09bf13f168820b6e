package org.healthpages.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands a letter to the mail server, as plain text, to all who get it. */
class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final JavaMailSender server;
    private final InternetAddress from;
    private final InternetAddress[] to;

    Post(JavaMailSender server, InternetAddress from, Collection<InternetAddress> to) {
        this.server = server;
        this.from = from;
        this.to = to.toArray(InternetAddress[]::new);
    }

    /** @throws MailException where the server took it for nobody */
    void deliver(WrittenLetter letter, Instant now) {
        MimeMessage message = message(letter, now);
        try {
            server.send(message);
        } catch (MailSendException e) {
            long taken = taken(e);
            if (taken == 0) {
                throw e;
            }
            LOG.warn("The mail server refuses {} of the addresses in healthpages.mail.to", to.length - taken);
        }
    }

    private MimeMessage message(WrittenLetter letter, Instant now) {
        MimeMessage message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            helper.setSentDate(Date.from(now));
            // so that nobody's absence is told to the site, and no two programs write to each other
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        return message;
    }

    /** For how many the server took it although it refused others: to send it again would tell these twice. */
    private static long taken(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .filter(SendFailedException.class::isInstance)
                .map(failed -> ((SendFailedException) failed).getValidSentAddresses())
                .flatMap(addresses -> addresses == null ? Stream.empty() : Stream.of(addresses))
                .count();
    }
}
