package org.healthpages.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.healthpages.article.StampedPages.Stamped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A rendered page, ready to be sent: compressed once, with a strong validator for each encoding (RFC 9110, 8.8.3). It
 * carries nothing about who asked for it first.
 */
final class KeptPage {
    private static final int TAG_BYTES = 15; // of SHA-256: 120 bits
    private static final String LANGUAGE = "en-GB";

    private final Stamped stamped;
    private final LocalDate day;
    private final byte[] gzip;
    private final int plainLength;
    private final String tag;

    /** @param day on which it was rendered: what is due for review depends on it */
    KeptPage(Stamped stamped, LocalDate day, byte[] html) {
        this.stamped = stamped;
        this.day = day;
        this.gzip = compressed(html);
        this.plainLength = html.length;
        this.tag = tag(html);
    }

    private static byte[] compressed(byte[] html) {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new Best(bytes)) {
            out.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Compressing once for many readers is worth the time. */
    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static String tag(byte[] html) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(html);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Stamped stamped() {
        return stamped;
    }

    boolean isOf(LocalDate today) {
        return day.equals(today);
    }

    boolean isOf(byte[] html) {
        return tag.equals(tag(html));
    }

    /** What it takes of memory, nearly. */
    int bytes() {
        return gzip.length;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = AcceptedEncoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String etag = zipped ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
        response.setHeader(HttpHeaders.CACHE_CONTROL, Fresh.ALWAYS_ASK);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, etag);
        if (has(etag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=" + StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE);
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(zipped ? gzip.length : plainLength);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(zipped ? gzip : plain());
        }
    }

    /** Whether the reader has it already: a weak comparison (RFC 9110, 13.1.2). */
    private static boolean has(String etag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(etag) || one.equals("W/" + etag));
    }

    private byte[] plain() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
