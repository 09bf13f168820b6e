package org.healthpages.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.List;
import org.healthpages.platform.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** What sends mail, where it is on: with nobody named to get it, nothing of ours is made. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import(MailConfiguration.SendsMail.class)
class MailConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    /** Asked at each start, where a condition would be settled for good when the build prepares the site. */
    static class SendsMail implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment settings) {
            MailSettings ours = Binder.get(settings).bindOrCreate("healthpages.mail", MailSettings.class);
            if (ours.isOn()) {
                registry.registerBean(Post.class, bean -> bean.supplier(MailConfiguration::post));
                registry.registerBean(SendsLetters.class);
                registry.registerBean(TellsDaily.class);
                registry.registerBean(MailRounds.class);
                registry.registerBean(MailMetrics.class);
            }
        }
    }

    /** A setting that cannot work stops the start. */
    private static Post post(SupplierContext site) {
        MailSettings settings = site.bean(MailSettings.class);
        JavaMailSenderImpl server = site.bean(JavaMailSenderImpl.class);
        if (!StringUtils.hasText(server.getHost())) {
            throw new MailNotSetUp(
                    "healthpages.mail.to says who gets mail, but spring.mail.host does not say by which server it goes.");
        }
        InternetAddress from = address("healthpages.mail.from", from(settings, site.bean(PublicUrl.class)));
        List<InternetAddress> to = settings.to().stream()
                .map(each -> address("healthpages.mail.to", each))
                .toList();
        // or each mail would name this machine and its user
        server.getJavaMailProperties().putIfAbsent("mail.from", from.getAddress());
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
}
