package org.healthpages.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.healthpages.article.ArticleState;

/** Which articles the desk's list shows. */
enum Show {
    ALL("All", Set.of(ArticleState.values())),
    DRAFTS("Drafts", Set.of(ArticleState.DRAFT)),
    CHANGED("With unpublished changes", Set.of(ArticleState.PUBLISHED, ArticleState.WITHDRAWN)),
    PUBLISHED("Published", Set.of(ArticleState.PUBLISHED)),
    WITHDRAWN("Withdrawn", Set.of(ArticleState.WITHDRAWN));

    private final String words;
    private final Set<ArticleState> states;

    Show(String words, Set<ArticleState> states) {
        this.words = words;
        this.states = states;
    }

    public String words() {
        return words;
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<ArticleState> states() {
        return states;
    }

    static Optional<Show> named(String word) {
        return List.of(values()).stream()
                .filter(show -> show.word().equals(word))
                .findFirst();
    }
}
