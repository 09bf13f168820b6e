package org.healthpages.authoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.Slug;

/** Two texts of an article, part by part; parts that are the same in both are left out. */
record Comparison(List<ComparedText> parts) {
    static Comparison of(ArticleContent before, ArticleContent after) {
        return new Comparison(Stream.of(
                        ComparedText.of(
                                "Address", before.slug().path(), after.slug().path()),
                        ComparedText.of("Title", before.title(), after.title()),
                        ComparedText.of("Summary", before.summary(), after.summary()),
                        ComparedText.of("Text", before.body(), after.body()),
                        ComparedText.of("Videos", media(before), media(after)),
                        ComparedText.of("Related pages", related(before), related(after)),
                        ComparedText.of("Red flags", redFlags(before), redFlags(after)))
                .filter(ComparedText::isChanged)
                .toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static String media(ArticleContent content) {
        return content.media().stream().map(RevisionMedia::words).collect(Collectors.joining("\n\n"));
    }

    private static String related(ArticleContent content) {
        return content.related().stream().map(Slug::path).collect(Collectors.joining("\n"));
    }

    private static String redFlags(ArticleContent content) {
        return String.join("\n", content.redFlags());
    }
}
