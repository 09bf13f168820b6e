package org.healthpages.authoring;

import java.time.Clock;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PageNumber;
import org.healthpages.screening.CleanText;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ArticleListController {
    private static final int ARTICLES_A_PAGE = 50;

    private final ListedArticles articles;
    private final Clock clock;

    ArticleListController(ListedArticles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @GetMapping("/desk/articles")
    String list(
            @RequestParam(name = "show", defaultValue = "all") String word,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") String number,
            Model model) {
        Show show = Show.named(word).orElseThrow(NotFound::new);
        int page = PageNumber.of(number);
        String asked = CleanText.line(words);
        Page<ListedArticle> found = articles.matching(show, asked, PageRequest.of(page - 1, ARTICLES_A_PAGE));
        PageNumber.require(page, found.getTotalPages());
        model.addAttribute("articles", found);
        model.addAttribute("shown", show);
        model.addAttribute("shows", Show.values());
        model.addAttribute("asked", asked);
        model.addAttribute("today", London.today(clock));
        return "authoring/list";
    }
}
