package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.healthpages.Given;
import org.healthpages.platform.Secret;
import org.junit.jupiter.api.Test;

class ImportedCommentTest {
    private static final String LASTING = Secret.sha256("1");

    @Test
    void a_lasting_name_is_all_that_a_comment_is_known_by() {
        assertThat(comment("a/b", LASTING, "It helped.").fingerprint())
                .isEqualTo(LASTING)
                .isEqualTo(comment("c/d", LASTING, "It did not.").fingerprint());
    }

    @Test
    void any_other_name_stands_beside_all_that_it_says() {
        String fingerprint = comment("a/b", "1", "It helped.").fingerprint();

        assertThat(fingerprint)
                .isEqualTo(comment("a/b", "1", "It helped.").fingerprint())
                .isNotEqualTo(comment("c/d", "1", "It helped.").fingerprint())
                .isNotEqualTo(comment("a/b", "1", "It did not.").fingerprint())
                .isNotEqualTo(comment("a/b", "2", "It helped.").fingerprint());
    }

    @Test
    void what_an_earlier_release_knew_it_by_is_not_forgotten() {
        ImportedComment comment = comment("a/b", LASTING, "It helped.");

        assertThat(comment.fingerprints())
                .containsExactly(
                        LASTING,
                        Secret.sha256(String.join("\n", "a/b", LASTING, "Ann", Given.NOON.toString(), "It helped.")));
        assertThat(comment("a/b", "1", "It helped.").fingerprints()).hasSize(1);
    }

    private static ImportedComment comment(String path, String id, String body) {
        return new ImportedComment(path, id, "Ann", Given.NOON, body, true);
    }
}
