package org.healthpages.site;

import java.time.Clock;
import org.healthpages.article.MediaFiles;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.PublishedChanges;
import org.healthpages.article.Slug;
import org.healthpages.authoring.PublishedSignOffs;
import org.healthpages.comment.CommentSettings;
import org.healthpages.comment.PublishedComments;
import org.healthpages.correction.SettledCorrections;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.healthpages.rating.RatingSummaries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ArticlePageController {
    private final PublishedArticles articles;
    private final PublishedSignOffs signOffs;
    private final MediaFiles files;
    private final SettledCorrections corrections;
    private final PublishedChanges changes;
    private final RatingSummaries ratings;
    private final PublishedComments comments;
    private final CommentSettings settings;
    private final PublicUrl url;
    private final Clock clock;

    ArticlePageController(
            PublishedArticles articles,
            PublishedSignOffs signOffs,
            MediaFiles files,
            SettledCorrections corrections,
            PublishedChanges changes,
            RatingSummaries ratings,
            PublishedComments comments,
            CommentSettings settings,
            PublicUrl url,
            Clock clock) {
        this.articles = articles;
        this.signOffs = signOffs;
        this.files = files;
        this.corrections = corrections;
        this.changes = changes;
        this.ratings = ratings;
        this.comments = comments;
        this.settings = settings;
        this.url = url;
        this.clock = clock;
    }

    @GetMapping(Slug.ARTICLE_PATH)
    String show(
            @PathVariable String topic,
            @PathVariable String slug,
            @RequestParam(name = "comments", defaultValue = "1") String commentPage,
            Model model) {
        PublishedArticle article = articles.at(topic, slug).orElseThrow(NotFound::new);
        int number = number(commentPage);
        model.addAttribute(
                "page",
                new ArticlePage(
                        article,
                        signOffs.of(article.id()).orElse(null),
                        files.playable(articles.mediaOf(article.id())),
                        articles.relatedTo(article.id()),
                        articles.before(article).orElse(null),
                        articles.after(article).orElse(null),
                        corrections.madeOn(article.id()),
                        changes.of(article.id()),
                        ratings.ofArticle(article.id()),
                        comments.on(article.id(), number),
                        settings.closedBecause(article).orElse(null),
                        London.today(clock)));
        model.addAttribute("canonical", article.path() + (number == 1 ? "" : "?comments=" + number));
        model.addAttribute("description", article.summary());
        model.addAttribute("kind", "article");
        model.addAttribute("structuredData", StructuredData.of(article, url));
        return "site/article";
    }

    private static int number(String page) {
        if (!page.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound();
        }
        return Integer.parseInt(page);
    }
}
