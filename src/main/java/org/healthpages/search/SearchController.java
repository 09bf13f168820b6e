package org.healthpages.search;

import jakarta.servlet.http.HttpServletResponse;
import org.healthpages.article.PublishedArticles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {
    private final CurrentIndex index;
    private final PublishedArticles articles;

    SearchController(CurrentIndex index, PublishedArticles articles) {
        this.index = index;
        this.articles = articles;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "page", required = false) @Nullable String page,
            HttpServletResponse response,
            Model model) {
        Question question = Question.of(words, page);
        FoundPages found = question.isEmpty() ? FoundPages.none() : index.get().find(question);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        model.addAttribute("question", question);
        model.addAttribute("answers", found);
        if (found.count() == 0) {
            model.addAttribute("topics", articles.topics());
        }
        model.addAttribute("canonical", "/search");
        model.addAttribute("description", "Search all pages of this site. Misspelt words are forgiven.");
        return "search/search";
    }
}
