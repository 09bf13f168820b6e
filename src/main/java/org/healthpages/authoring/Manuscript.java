package org.healthpages.authoring;

import java.util.Objects;
import java.util.Optional;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.Slug;
import org.healthpages.article.WrittenArticle;

/**
 * What the desk has of an article: its newest text, whether readers see it or not.
 *
 * @param number of the revision that holds this text; of the last one before, where the text was imported after it
 */
record Manuscript(WrittenArticle article, ArticleContent text, int number) {
    public long id() {
        return article.id();
    }

    /** What an editor's form says it is about. It changes with every save and every import. */
    public String version() {
        return article.isAsImported() ? "imported-" + article.importedDigest() : String.valueOf(number);
    }

    public boolean is(String version) {
        return version().equals(version.strip());
    }

    /** Whether there is a text that readers do not see yet. */
    public boolean isAhead() {
        return article.isDraft() || (!article.isAsImported() && !Objects.equals(article.revision(), number));
    }

    /** Whether it can be published: a withdrawn page can come back as it was. */
    public boolean isPublishable() {
        return isAhead() || (!article.isPublished() && !article.isAsImported());
    }

    /** Whether readers see this very text now. */
    public boolean isShown() {
        return article.isPublished() && !isAhead();
    }

    /** Whether it can be signed off: what was imported can be once it was saved here, and so has a number. */
    public boolean isSignable() {
        return !article.isAsImported();
    }

    /** @throws Overtaken where it is not the version that somebody has read, or not to be signed off any more */
    void requireOpen(String version, Optional<GivenSignOff> given) {
        if (!is(version) || !isSignable() || given.isPresent()) {
            throw new Overtaken(id());
        }
    }

    String digest() {
        return SignedText.digest(text);
    }

    /** Whether readers are led on from the address that they know, once this text is published. */
    public boolean isMoving() {
        return !article.isDraft() && !text.slug().equals(article.content().slug());
    }

    /** Readers find a topic's pages through the topic's own page: that one neither moves nor is made of another page. */
    public boolean mayMoveTo(Slug next) {
        Slug known = article.content().slug();
        return article.isDraft() || next.equals(known) || !(known.isTopicPage() || next.isTopicPage());
    }
}
