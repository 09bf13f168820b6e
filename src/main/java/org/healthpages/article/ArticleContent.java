package org.healthpages.article;

import java.util.List;

/**
 * What an editor writes of an article: all of it but its dates.
 *
 * @param body Markdown, as written
 * @param media their review dates do not count: those that stand are kept
 * @param redFlags phrases for symptoms that need help quickly, in small letters
 */
public record ArticleContent(
        Slug slug,
        String title,
        String summary,
        String body,
        List<Slug> related,
        List<Media> media,
        List<String> redFlags) {
    /** The same words at another address. */
    public ArticleContent at(Slug address) {
        return new ArticleContent(address, title, summary, body, related, media, redFlags);
    }
}
