package org.healthpages.process;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Many people who cost the machine little, because they share it with the site. Each request has a connection of its own, and
 * of the answer only the status is kept.
 */
final class PassersBy {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int STATUS = "HTTP/1.1 ".length();

    private final URI site;

    PassersBy(Program site) {
        this.site = URI.create(site.address());
    }

    /** @return the answer's status */
    int get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n", "");
    }

    /** @return the answer's status */
    int post(String path, String form) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nOrigin: " + site
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n",
                form);
    }

    private int send(String begin, String form) throws IOException {
        String request = begin + "Host: " + site.getAuthority() + "\r\nConnection: close\r\n\r\n" + form;
        try (Socket line = new Socket(site.getHost(), site.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = line.getInputStream();
            byte[] head = answer.readNBytes(STATUS + 3);
            if (head.length < STATUS + 3) {
                throw new EOFException("No answer");
            }
            answer.transferTo(OutputStream.nullOutputStream());
            return Integer.parseInt(new String(head, STATUS, 3, StandardCharsets.US_ASCII));
        }
    }
}
