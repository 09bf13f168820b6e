package org.healthpages.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.healthpages.article.Slug;
import org.healthpages.rating.ArticleRating;
import org.healthpages.rating.EditionRating;
import org.healthpages.rating.RatingSummaries;
import org.healthpages.rating.RatingSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tally of each edition that was rated: what was imported and readers' votes in one. */
@Component
class WritesRatings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RatingSummaries ratings;

    WritesRatings(RatingSummaries ratings) {
        this.ratings = ratings;
    }

    /** What a line says. @param edition null for the current one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"article", "edition", "stars", "count"})
    record Line(String article, @Nullable Integer edition, int stars, long count) {}

    /** @param addresses of the articles that are exported, by their ids */
    void write(Map<Long, Slug> addresses, ExportFolder folder, Exported exported) throws IOException {
        try (BufferedWriter file = folder.writer("site" + SourceFile.Kind.RATINGS.ending)) {
            for (Map.Entry<Long, Slug> article : addresses.entrySet()) {
                if (!article.getValue().isTopicPage()) {
                    ArticleRating all = ratings.ofArticle(article.getKey());
                    write(article.getValue(), all, file, exported);
                }
            }
        }
    }

    private static void write(Slug article, ArticleRating all, BufferedWriter file, Exported exported)
            throws IOException {
        List<EditionRating> earlier = all.earlier(); // the latest first
        for (int i = 0; i < earlier.size(); i++) {
            write(article, earlier.size() - i, earlier.get(i), file, exported);
        }
        write(article, null, all.current(), file, exported);
    }

    private static void write(
            Slug article, @Nullable Integer edition, EditionRating rating, BufferedWriter file, Exported exported)
            throws IOException {
        RatingSummary summary = rating.summary();
        if (summary.count() == 0) {
            return;
        }
        for (RatingSummary.Row row : summary.rows()) {
            file.write(JSON.writeValueAsString(new Line(article.toString(), edition, row.stars(), row.count())));
            file.write('\n');
            exported.ratings++;
        }
    }
}
