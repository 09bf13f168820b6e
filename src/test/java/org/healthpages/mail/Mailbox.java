package org.healthpages.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** A mail server of a test's own, which it can stop and start again. */
public final class Mailbox implements AutoCloseable {
    private final int port;
    private GreenMail server;
    private boolean runs;

    public Mailbox() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    public int port() {
        return port;
    }

    /** With nothing in it. */
    void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        runs = true;
    }

    void stop() {
        if (runs) {
            server.stop();
            runs = false;
        }
    }

    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    public List<String> subjects() {
        return Stream.of(server.getReceivedMessages()).map(Mailbox::subject).toList();
    }

    /** As it came over the wire, head and body. */
    public List<String> texts() {
        return Stream.of(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
