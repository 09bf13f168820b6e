package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportedTest {
    private static final Path FOLDER = Path.of("out");

    private final Exported exported = new Exported();

    @Test
    void an_empty_site_is_exported_without_much_ado() {
        assertThat(exported.summary(FOLDER)).isEqualTo("Exported 0 articles, 0 comments and 0 rating counts to out.");
    }

    @Test
    void one_of_a_kind_is_said_to_be_one() {
        exported.articles = 1;
        exported.comments = 1;
        exported.ratings = 1;
        exported.drafts = 1;
        exported.withdrawn = 1;
        exported.commentsTakenDown = 1;
        exported.commentsElsewhere = 1;

        assertThat(exported.summary(FOLDER)).isEqualTo("""
                Exported 1 article, 1 comment and 1 rating count to out.
                Left out: 1 draft; 1 withdrawn article; 1 comment that was refused, removed, taken back or erased; \
                1 comment on a page that readers do not see.""");
    }

    @Test
    void many_are_counted_in_thousands() {
        exported.comments = 1_234_567;
        exported.commentsTakenDown = 2_000;

        assertThat(exported.summary(FOLDER)).isEqualTo("""
                Exported 0 articles, 1,234,567 comments and 0 rating counts to out.
                Left out: 2,000 comments that were refused, removed, taken back or erased.""");
    }
}
