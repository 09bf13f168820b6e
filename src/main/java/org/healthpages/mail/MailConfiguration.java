package org.healthpages.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import net.javacrumbs.shedlock.core.LockProvider;
import org.healthpages.platform.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** What sends mail, where it is on. A setting that cannot work stops the start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(MailIsOn.class)
class MailConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    @Bean
    Post post(MailSettings settings, ObjectProvider<JavaMailSender> servers, PublicUrl url) {
        JavaMailSender server = servers.getIfAvailable();
        if (server == null) {
            throw new MailNotSetUp(
                    "healthpages.mail.to says who gets mail, but spring.mail.host does not say by which server it goes.");
        }
        InternetAddress from = address("healthpages.mail.from", from(settings, url));
        List<InternetAddress> to = settings.to().stream()
                .map(each -> address("healthpages.mail.to", each))
                .toList();
        if (server instanceof JavaMailSenderImpl impl) { // or each mail would name this machine and its user
            impl.getJavaMailProperties().putIfAbsent("mail.from", from.getAddress());
        }
        LOG.info("The desk is told by mail, at {} addresses", to.size());
        return new Post(server, from, to);
    }

    private static String from(MailSettings settings, PublicUrl url) {
        return settings.from().isEmpty()
                ? "healthpages@" + URI.create(url.of("/")).getHost()
                : settings.from();
    }

    /** Of a line feed in an address a mail server would make a line of its own. */
    static InternetAddress address(String setting, String text) {
        try {
            if (text.chars().noneMatch(Character::isISOControl)) {
                return new InternetAddress(text, true);
            }
        } catch (AddressException e) {
            LOG.debug("{} is refused", setting, e);
        }
        throw new MailNotSetUp(setting + " has \"" + text + "\", which is no e-mail address.");
    }

    @Bean
    SendsLetters sendsLetters(Outbox outbox, Post post, PublicUrl url, LockProvider locks, Clock clock) {
        return new SendsLetters(outbox, post, url, locks, clock);
    }

    @Bean
    TellsDaily tellsDaily(
            List<DailyNews> rooms,
            MailSettings settings,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new TellsDaily(rooms, settings, outbox, transactions, clock);
    }

    @Bean
    MailRounds mailRounds(TellsDaily daily, SendsLetters sends) {
        return new MailRounds(daily, sends);
    }

    @Bean
    MailMetrics mailMetrics(Outbox outbox, Clock clock) {
        return new MailMetrics(outbox, clock);
    }
}
