package org.healthpages.site;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.PublishedArticles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AToZController {
    private static final String NOT_A_LETTER = "0-9";

    private final PublishedArticles articles;

    AToZController(PublishedArticles articles) {
        this.articles = articles;
    }

    /** @param anchor the place on the page, {@code letter-b} */
    record Letter(String name, String anchor, List<ArticleLink> articles) {}

    @GetMapping("/a-z")
    String show(Model model) {
        model.addAttribute("letters", letters(articles.all()));
        model.addAttribute("canonical", "/a-z");
        model.addAttribute("description", "Every page of this site by its first letter.");
        return "site/a-z";
    }

    private static List<Letter> letters(List<ArticleLink> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(ArticleLink::title, Collator.getInstance(Locale.UK))
                        .thenComparing(ArticleLink::path))
                .collect(Collectors.groupingBy(AToZController::letter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Letter(
                        entry.getKey(), "letter-" + entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()))
                .toList();
    }

    /** The first letter without its accent; what begins with no letter of the alphabet stands together, first. */
    private static String letter(ArticleLink article) {
        String plain =
                Normalizer.normalize(article.title(), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return plain.matches("(?s)[A-Z].*") ? plain.substring(0, 1) : NOT_A_LETTER;
    }
}
