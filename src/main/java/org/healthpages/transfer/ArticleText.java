package org.healthpages.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.EditionsInTime.EditionOf;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.Slug;
import org.healthpages.article.WrittenArticle;

/** An article as a file that {@link ArticleFile} reads. */
class ArticleText {
    private final WrittenArticle article;
    private final List<EditionOf> newestFirst;
    private final Set<Slug> known;

    /** @param known the addresses that a related page may have: readers do not see others either */
    ArticleText(WrittenArticle article, List<EditionOf> newestFirst, Set<Slug> known) {
        this.article = article;
        this.newestFirst = newestFirst;
        this.known = known;
    }

    @Override
    public String toString() {
        ArticleContent content = article.content();
        var fields = new FieldsText();
        fields.add("path", content.slug());
        fields.text("title", content.title());
        fields.text("summary", content.summary());
        fields.add("published", newestFirst.get(0).publishedOn());
        addDates(article.schedule(), fields);
        fields.text("reviewed-by", article.reviewedBy());
        fields.list("related", related(content));
        fields.texts("red-flags", content.redFlags());
        fields.list("earlier-editions", earlierEditions());
        fields.text("comments-closed", article.commentsClosedBecause());
        fields.blocks("media", content.media().stream().map(ArticleText::item).toList());
        return "---\n" + fields + "---\n\n" + content.body() + "\n";
    }

    private static void addDates(ReviewSchedule schedule, FieldsText fields) {
        fields.add("reviewed", schedule.reviewedOn());
        fields.add("review-due", schedule.dueOn());
    }

    private List<Slug> related(ArticleContent content) {
        return content.related().stream().filter(known::contains).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<LocalDate> earlierEditions() {
        List<LocalDate> days = newestFirst.stream()
                .skip(1)
                .map(EditionOf::publishedOn)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(days);
        return days;
    }

    private static FieldsText item(Media media) {
        var fields = new FieldsText();
        fields.text("title", media.title());
        fields.text("summary", media.summary());
        addDates(media.schedule(), fields);
        fields.text("file", media.file());
        fields.text("poster", media.poster());
        fields.text("captions", media.captions());
        fields.text("transcript", media.transcript());
        return fields;
    }
}
