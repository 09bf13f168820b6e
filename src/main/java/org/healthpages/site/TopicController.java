package org.healthpages.site;

import java.time.Clock;
import org.healthpages.article.MediaFiles;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.authoring.PublishedSignOffs;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TopicController {
    private final PublishedArticles articles;
    private final PublishedSignOffs signOffs;
    private final MediaFiles files;
    private final PublicUrl url;
    private final Clock clock;

    TopicController(
            PublishedArticles articles, PublishedSignOffs signOffs, MediaFiles files, PublicUrl url, Clock clock) {
        this.articles = articles;
        this.signOffs = signOffs;
        this.files = files;
        this.url = url;
        this.clock = clock;
    }

    @GetMapping(Slug.TOPIC_PATH)
    String show(@PathVariable String topic, Model model) {
        PublishedArticle article = articles.at(topic, "").orElseThrow(NotFound::new);
        model.addAttribute("article", article);
        model.addAttribute("signOff", signOffs.of(article.id()).orElse(null));
        model.addAttribute("articles", articles.in(topic));
        model.addAttribute("media", files.playable(articles.mediaOf(article.id())));
        model.addAttribute("today", London.today(clock));
        model.addAttribute("canonical", article.path());
        model.addAttribute("description", article.summary());
        model.addAttribute("structuredData", StructuredData.of(article, url));
        return "site/topic";
    }
}
