package org.healthpages.site;

import org.healthpages.article.PublishedArticles;
import org.healthpages.platform.PublicUrl;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private static final Limit LAST_REVIEWED = Limit.of(5);

    private final PublishedArticles articles;
    private final PublicUrl url;

    HomeController(PublishedArticles articles, PublicUrl url) {
        this.articles = articles;
        this.url = url;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("topics", articles.topics());
        model.addAttribute("lastReviewed", articles.lastReviewed(LAST_REVIEWED));
        model.addAttribute("canonical", url.of("/"));
        return "site/home";
    }
}
