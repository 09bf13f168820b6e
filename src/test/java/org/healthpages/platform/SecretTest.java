package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @Test
    void a_code_is_the_same_whenever_it_is_asked_for() {
        Secret secret = Secrets.of("a secret");

        String code = secret.code("receipt", "key", 7L, "A reader");

        assertThat(code).isEqualTo(Secrets.of(" a secret\n").code("receipt", "key", 7L, "A reader"));
        assertThat(code).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void codes_of_other_purposes_words_or_secrets_differ() {
        Secret secret = Secrets.of("a secret");

        List<String> codes = List.of(
                secret.code("receipt", "ab", "c"),
                secret.code("receipt", "a", "bc"),
                secret.code("receipt", "abc"),
                secret.code("receipt", "ab", "c", ""),
                secret.code("receipta", "b", "c"),
                secret.code("reader", "ab", "c"),
                secret.code("receipt:1:x"),
                secret.code("receipt", "x", ""),
                Secrets.of("another secret").code("receipt", "ab", "c"));

        assertThat(codes).doesNotHaveDuplicates();
    }

    /** RFC 4231, test case 2. */
    @Test
    void a_code_is_made_with_hmac_sha_256() {
        byte[] mac = Secret.hmac("Jefe".getBytes(StandardCharsets.UTF_8), "what do ya want for nothing?");

        assertThat(HexFormat.of().formatHex(mac))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void of_a_code_the_sha_256_is_kept() {
        assertThat(Secret.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void random_texts_never_repeat() {
        assertThat(Secret.random(16)).hasSize(22).isNotEqualTo(Secret.random(16));
        assertThat(Secret.random(32)).hasSize(43);
    }

    @Test
    void without_a_configured_secret_one_is_made_at_the_first_start_for_its_owner_alone(@TempDir Path folder)
            throws IOException {
        Path data = folder.resolve("new").resolve("data");

        Secret first = new Secret("", data);
        Secret later = new Secret(" ", data);

        assertThat(later.code("purpose", "word")).isEqualTo(first.code("purpose", "word"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(data.resolve("secret"))).hasSize(43);
    }

    @Test
    void a_configured_secret_leaves_no_file(@TempDir Path folder) {
        Secret secret = new Secret("a secret", folder.resolve("data"));

        assertThat(secret.code("purpose")).isEqualTo(Secrets.of("a secret").code("purpose"));
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
