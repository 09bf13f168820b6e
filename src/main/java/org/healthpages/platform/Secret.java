package org.healthpages.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The site's own secret, under which readers' keys and receipts' codes are derived (HMAC-SHA-256, RFC 2104). It is
 * {@code healthpages.secret}, or made at the first start in {@code data/secret}, readable by its owner alone.
 */
@Component
public class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    Secret(@Value("${healthpages.secret:}") String configured, @Value("${healthpages.data-dir}") Path data) {
        this.key = (configured.isBlank() ? kept(data) : configured.strip()).getBytes(StandardCharsets.UTF_8);
    }

    private static String kept(Path data) {
        Path file = data.resolve("secret");
        try {
            Files.createDirectories(data);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random(32));
            } catch (FileAlreadyExistsException madeBefore) {
                // as on every start but the first
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret in " + file + " can be neither read nor made", e);
        }
    }

    /** The code of these words for this purpose: base64url of 256 bits, the same whenever it is asked for. */
    public String code(String purpose, Object... words) {
        return base64url(hmac(key, purpose, words));
    }

    /** A new random text of this many bytes, as base64url. */
    public static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return base64url(random);
    }

    /** SHA-256 in hexadecimal digits: what the database keeps of a code. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(byte[] key, String purpose, Object... words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (Object word : words) {
                // a length before each word, so that "ab" + "c" and "a" + "bc" differ
                byte[] bytes = String.valueOf(word).getBytes(StandardCharsets.UTF_8);
                mac.update((":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
