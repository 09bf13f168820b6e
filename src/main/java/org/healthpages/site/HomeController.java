package org.healthpages.site;

import org.healthpages.article.PublishedArticles;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private static final Limit LAST_REVIEWED = Limit.of(5);

    private final PublishedArticles articles;

    HomeController(PublishedArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("topics", articles.topics());
        model.addAttribute("lastReviewed", articles.lastReviewed(LAST_REVIEWED));
        model.addAttribute("canonical", "/");
        model.addAttribute(
                "description",
                "Health information that says when it was last reviewed, how helpful readers find it,"
                        + " and what others went through.");
        return "site/home";
    }
}
