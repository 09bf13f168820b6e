package org.healthpages.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2FileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:data/healthpages;WRITE_DELAY=0",
                "jdbc:h2:file:data/healthpages",
                "jdbc:h2:data/healthpages"
            })
    void a_database_in_a_file_is_found_by_its_address(String url) {
        assertThat(H2File.of(url)).contains(new H2File(Path.of("data/healthpages.mv.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:a;DB_CLOSE_DELAY=-1", "jdbc:h2:tcp://here/a", "jdbc:postgresql://here/a"})
    void what_is_no_file_of_ours_is_not(String url) {
        assertThat(H2File.of(url)).isEqualTo(Optional.empty());
    }

    @Test
    void the_copy_is_opened_with_the_settings_that_lose_nothing() {
        assertThat(H2File.url(Path.of("/a/b/healthpages.mv.db")))
                .startsWith("jdbc:h2:file:/a/b/healthpages;")
                .contains("WRITE_DELAY=0");
    }
}
