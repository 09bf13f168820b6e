package org.healthpages.comment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.healthpages.article.EditionsInTime;
import org.healthpages.platform.London;
import org.healthpages.screening.Screened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments in from files. One that is known already, withdrawn ones included, is left out. */
@Component
public class ImportsComments {
    private final Comments comments;
    private final EditionsInTime editions;
    private final TurnsPages pages;
    private final ScreensComments screens;

    ImportsComments(Comments comments, EditionsInTime editions, TurnsPages pages, ScreensComments screens) {
        this.comments = comments;
        this.editions = editions;
        this.pages = pages;
        this.screens = screens;
    }

    /**
     * @param batch some hundreds of comments on articles that exist
     * @return how many of them were new
     */
    @Transactional
    public int take(List<ImportedComment> batch) {
        Map<String, ImportedComment> unknown = new LinkedHashMap<>();
        batch.forEach(comment -> unknown.putIfAbsent(comment.fingerprint(), comment));
        comments.knownAmong(Set.copyOf(unknown.keySet())).forEach(unknown::remove);

        ScreensComments.Batch screened = screens.batch();
        List<Comment> taken = comments.saveAllAndFlush(unknown.values().stream()
                .map(comment -> toComment(comment, screened))
                .collect(Collectors.toList()));
        pages.with(taken.stream().filter(Comment::isOnThePage).toList());
        return unknown.size();
    }

    private Comment toComment(ImportedComment imported, ScreensComments.Batch batch) {
        LocalDate said = London.day(imported.saidAt());
        EditionsInTime.EditionOf edition = editions.on(imported.path(), said);
        Screened screened = batch.next(edition.article(), imported.name(), imported.body());
        boolean first = !imported.published() && screened.isAtRisk();
        var words = new Words(imported.name(), imported.body(), imported.saidAt());
        var comment = new Comment(
                edition.article(), edition.edition(), words, first, imported.fingerprint(), imported.published());
        comment.mark(screened);
        return comment;
    }
}
