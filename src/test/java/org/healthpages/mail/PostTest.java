package org.healthpages.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

class PostTest {
    private static final WrittenLetter LETTER = new WrittenLetter("A subject", "A body");

    private final JavaMailSender server = mock();
    private final MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));

    @BeforeEach
    void aMessage() {
        given(server.createMimeMessage()).willReturn(message);
    }

    @Test
    void who_got_a_letter_is_not_sent_it_again_because_somebody_else_could_not() throws AddressException {
        refuses(new Address[] {new InternetAddress("ada@example.org")});

        assertThatCode(this::deliver).doesNotThrowAnyException();
    }

    @Test
    void a_letter_that_nobody_got_has_failed() throws AddressException {
        refuses(new Address[0]);
        assertThatThrownBy(this::deliver).isInstanceOf(MailSendException.class);

        refuses(null);
        assertThatThrownBy(this::deliver).isInstanceOf(MailSendException.class);
    }

    private void refuses(Address[] sent) {
        var failure = new SendFailedException("refused", null, sent, new Address[0], new Address[0]);
        willThrow(new MailSendException(Map.of(message, failure))).given(server).send(any(MimeMessage.class));
    }

    private void deliver() throws AddressException {
        var post = new Post(
                server,
                new InternetAddress("healthpages@example.org"),
                List.of(new InternetAddress("ada@example.org"), new InternetAddress("gone@example.org")));
        post.deliver(LETTER, Instant.EPOCH);
    }
}
