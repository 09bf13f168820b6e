package org.healthpages.comment;

import org.healthpages.article.ArticleLink;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Addresses that lead to comments on an article's page. */
@Controller
class PermalinkController {
    private final PublishedArticles articles;
    private final PublishedComments published;

    PermalinkController(PublishedArticles articles, PublishedComments published) {
        this.articles = articles;
        this.published = published;
    }

    @GetMapping("/comments/{id:[0-9]{1,18}}")
    String permalink(@PathVariable long id) {
        PublishedComment comment = published.withId(id).orElseThrow(NotFound::new);
        ArticleLink article = articles.withId(comment.article()).orElseThrow(NotFound::new);
        int page = published.pageOf(comment);
        return "redirect:" + article.path() + (page == 1 ? "" : "?comments=" + page) + "#comment-" + id;
    }

    /** Browsers that remember the form's address ask for it with a GET. */
    @GetMapping(Slug.ARTICLE_PATH + "/comments")
    String comments(@PathVariable String topic, @PathVariable String slug) {
        return "redirect:" + articles.at(topic, slug).orElseThrow(NotFound::new).path() + "#comments";
    }
}
