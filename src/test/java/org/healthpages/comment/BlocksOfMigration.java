package org.healthpages.comment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The statement by which the migration finds the blocks of the comments that were there before. */
public final class BlocksOfMigration {
    private BlocksOfMigration() {}

    public static String insert() {
        try {
            String script = new ClassPathResource("db/migration/V021__a_page_of_comments_is_found_by_its_block.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            return Stream.of(script.split(";"))
                    .filter(statement -> statement.contains("insert into"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
