package org.healthpages.authoring;

import java.util.List;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.ArticlePreview;
import org.healthpages.article.Media;

/**
 * All that a sign-off is bound to, rendered as readers will see it.
 *
 * @param path the address on the site
 */
record SignableText(
        String path, ArticlePreview preview, List<Media> media, List<ArticleLink> related, List<String> redFlags) {}
