package org.healthpages.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;

class KeptAttributeTest {
    private final ConversionService kept = new DeskSessions().springSessionConversionService();

    @Test
    void what_was_kept_is_read_as_it_was() {
        Editor editor = new Editor(3, "ada", "hash", EnumSet.allOf(Role.class));

        byte[] bytes = kept.convert(editor, byte[].class);

        assertThat(kept.convert(bytes, Object.class)).isEqualTo(editor);
    }

    @Test
    void what_another_version_wrote_is_nothing_and_no_error() {
        byte[] bytes = "written by another version".getBytes(StandardCharsets.UTF_8);

        assertThat(kept.convert(bytes, Object.class)).isNull();
    }
}
