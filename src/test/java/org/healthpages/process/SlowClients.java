package org.healthpages.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections that never come to an end: they say or take one byte a second. */
final class SlowClients implements AutoCloseable {
    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final String FORM = "POST /back-pain/exercises/comments HTTP/1.1\r\nHost: localhost\r\n"
            + "Sec-Fetch-Site: same-origin\r\nContent-Type: " + TYPE + "\r\nContent-Length: 4000\r\n\r\n";
    private static final String PAGE = "GET /back-pain/exercises HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor();

    /** What is slow about them. */
    enum Way {
        HEADERS(false, "GET /back-pain/exercises HTTP/1.1\r\nHost: localhost\r\nX-A: b"),
        BODIES(false, FORM + "body="),
        OTHER_BODIES(
                false,
                FORM.replace(TYPE, "text/plain"),
                FORM.replace(TYPE, "multipart/form-data; boundary=x") + "--x\r\n",
                FORM.replace("POST", "PUT").replace(TYPE, "Application/X-WWW-Form-Urlencoded") + "body="),
        READING(true, PAGE.repeat(3));

        private final boolean reads;
        private final List<String> begins;

        /** @param begins what the first of them says, the second, and so on in turn */
        Way(boolean reads, String... begins) {
            this.reads = reads;
            this.begins = List.of(begins);
        }
    }

    SlowClients(Program site, Way way, int many) {
        for (int i = 0; i < many; i++) {
            sockets.add(begin(URI.create(site.address()), way, way.begins.get(i % way.begins.size())));
        }
        seconds.scheduleWithFixedDelay(() -> sockets.forEach(socket -> goOn(socket, way)), 1, 1, TimeUnit.SECONDS);
    }

    private static Socket begin(URI site, Way way, String words) {
        try {
            Socket socket = new Socket();
            if (way.reads) {
                socket.setReceiveBufferSize(1024);
            }
            socket.connect(new InetSocketAddress("localhost", site.getPort()));
            socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void goOn(Socket socket, Way way) {
        try {
            if (!way.reads) {
                socket.getOutputStream().write('a');
            } else if (socket.getInputStream().available() > 0) {
                socket.getInputStream().read();
            }
        } catch (IOException sentAway) {
            // the site has had enough of it
        }
    }

    @Override
    public void close() {
        seconds.shutdownNow();
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException closedAlready) {
                // that is what we want
            }
        }
    }
}
