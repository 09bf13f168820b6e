package org.healthpages.comment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.article.EditionsInTime;
import org.healthpages.article.PageStamps;
import org.healthpages.platform.London;
import org.healthpages.screening.Screened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments in from files. One that is known already, withdrawn ones included, is left out. */
@Component
public class ImportsComments {
    private final Comments comments;
    private final EditionsInTime editions;
    private final PageStamps stamps;
    private final TurnsPages pages;
    private final ScreensComments screens;

    ImportsComments(
            Comments comments, EditionsInTime editions, PageStamps stamps, TurnsPages pages, ScreensComments screens) {
        this.comments = comments;
        this.editions = editions;
        this.stamps = stamps;
        this.pages = pages;
        this.screens = screens;
    }

    /**
     * @param batch some hundreds of comments on articles that exist
     * @return how many of them were new
     */
    @Transactional
    public int take(List<ImportedComment> batch) {
        stamps.standInLine();
        Map<String, ImportedComment> unknown = new LinkedHashMap<>();
        batch.forEach(comment -> unknown.putIfAbsent(comment.fingerprint(), comment));
        Set<String> known = known(unknown.values());
        unknown.values().removeIf(comment -> comment.isKnownAmong(known));

        ScreensComments.Batch screened = screens.batch();
        List<Comment> taken = comments.saveAllAndFlush(unknown.values().stream()
                .map(comment -> toComment(comment, screened))
                .collect(Collectors.toList()));
        pages.with(taken.stream().filter(Comment::isOnThePage).toList());
        return unknown.size();
    }

    /** What this site exported once comes home: it has that, or the writer took it back since. */
    private Set<String> known(Collection<ImportedComment> batch) {
        Set<String> known = new HashSet<>(comments.knownAmong(
                batch.stream().flatMap(ImportedComment::fingerprints).collect(Collectors.toSet())));
        Set<String> lasting = lastingNames(batch);
        if (!lasting.isEmpty()) {
            known.addAll(comments.receiptsAmong(lasting));
        }
        return known;
    }

    private static Set<String> lastingNames(Collection<ImportedComment> batch) {
        return batch.stream()
                .filter(ImportedComment::hasLastingName)
                .map(ImportedComment::id)
                .collect(Collectors.toSet());
    }

    /**
     * Which comments stand here in other words than in a batch that was taken: those that are here stay, for readers saw them and
     * editors may have taken words out of them since. Only what has a lasting name can be known in other words.
     *
     * @return their numbers here; none of those that were taken down or taken back
     */
    @Transactional(readOnly = true)
    public List<Long> standInOtherWords(List<ImportedComment> batch) {
        Set<String> lasting = lastingNames(batch);
        if (lasting.isEmpty()) {
            return List.of();
        }
        Map<String, KnownWords> here = Stream.of(comments.wordsOfKnown(lasting), comments.wordsOfReceipts(lasting))
                .flatMap(List::stream)
                .collect(Collectors.toMap(KnownWords::knownBy, words -> words, (first, other) -> first));
        return batch.stream()
                .flatMap(comment ->
                        Stream.ofNullable(here.get(comment.id())).filter(words -> !words.areThoseOf(comment)))
                .map(KnownWords::id)
                .toList();
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
