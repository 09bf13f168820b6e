package org.healthpages.comment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.article.EditionsInTime;
import org.healthpages.platform.London;
import org.healthpages.screening.Screened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments in from files. One that is known already, withdrawn ones included, is left out. */
@Component
public class ImportsComments {
    /** As {@link org.healthpages.platform.Secret#sha256} writes one. */
    private static final Pattern A_NAME_OF_OURS = Pattern.compile("[0-9a-f]{64}");

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
        Set<String> fromHere = fromHere(batch);
        unknown.values().removeIf(comment -> comment.isKnownAmong(fromHere));

        ScreensComments.Batch screened = screens.batch();
        List<Comment> taken = comments.saveAllAndFlush(unknown.values().stream()
                .map(comment -> toComment(comment, screened))
                .collect(Collectors.toList()));
        pages.with(taken.stream().filter(Comment::isOnThePage).toList());
        return unknown.size();
    }

    /** Comments that this site exported once come home: it has them, or their writers took them back since. */
    private Set<String> fromHere(List<ImportedComment> batch) {
        Set<String> names = batch.stream()
                .map(ImportedComment::id)
                .filter(id -> A_NAME_OF_OURS.matcher(id).matches())
                .collect(Collectors.toSet());
        return names.isEmpty()
                ? names
                : Stream.of(comments.knownAmong(names), comments.receiptsAmong(names))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
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
