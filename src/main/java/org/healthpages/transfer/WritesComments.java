package org.healthpages.transfer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.healthpages.article.Slug;
import org.healthpages.comment.ExportedComment;
import org.healthpages.comment.ExportedComments;
import org.healthpages.platform.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a line for each comment whose words stand, in the order in which they came: however many there are, it holds a page. */
@Component
class WritesComments {
    private static final Limit A_PAGE = Limit.of(500);
    private static final int LINES_BETWEEN_NEWS = 100_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ExportedComments comments;

    WritesComments(ExportedComments comments) {
        this.comments = comments;
    }

    /** What a line says. */
    @JsonPropertyOrder({"id", "article", "name", "saidAt", "body", "state"})
    record Line(
            String id,
            String article,
            @Nullable String name,
            String saidAt,
            @Nullable String body,
            String state) {
        static Line of(ExportedComment comment, Slug article) {
            return new Line(
                    comment.knownBy(),
                    article.toString(),
                    comment.name(),
                    comment.saidAt().toString(),
                    comment.body(),
                    comment.published() ? "published" : "waiting");
        }
    }

    /** @param addresses of the articles that are exported, by their ids */
    void write(Map<Long, Slug> addresses, ExportFolder folder, Exported exported, Consumer<String> news)
            throws IOException {
        try (BufferedWriter file = folder.writer("site" + SourceFile.Kind.COMMENTS.ending)) {
            for (List<ExportedComment> page = comments.after(0, A_PAGE); !page.isEmpty(); page = after(page)) {
                for (ExportedComment comment : page) {
                    write(comment, addresses.get(comment.article()), file, exported, news);
                }
            }
        }
    }

    private List<ExportedComment> after(List<ExportedComment> page) {
        return comments.after(page.get(page.size() - 1).id(), A_PAGE);
    }

    private static void write(
            ExportedComment comment,
            @Nullable Slug article,
            BufferedWriter file,
            Exported exported,
            Consumer<String> news)
            throws IOException {
        if (comment.body() == null) {
            exported.commentsTakenDown++;
        } else if (article == null) {
            exported.commentsElsewhere++;
        } else {
            file.write(JSON.writeValueAsString(Line.of(comment, article)));
            file.write('\n');
            if (++exported.comments % LINES_BETWEEN_NEWS == 0) {
                news.accept(Count.of(exported.comments, "comment") + " written");
            }
        }
    }
}
