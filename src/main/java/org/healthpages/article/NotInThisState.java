package org.healthpages.article;

/** An article cannot be turned this way from where it stands: somebody was faster. */
public class NotInThisState extends RuntimeException {
    private final ArticleState state;

    NotInThisState(ArticleState state) {
        this.state = state;
    }

    public ArticleState state() {
        return state;
    }
}
