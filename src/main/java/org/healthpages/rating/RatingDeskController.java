package org.healthpages.rating;

import java.util.Set;
import java.util.stream.Collectors;
import org.healthpages.platform.PageNumber;
import org.healthpages.screening.AtRiskRule;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RatingDeskController {
    private static final int A_PAGE = 50;
    private static final Limit MOST_ARTICLES = Limit.of(50);

    private final ExplainedRatings ratings;
    private final AtRiskRule atRisk;

    RatingDeskController(ExplainedRatings ratings, AtRiskRule atRisk) {
        this.ratings = ratings;
        this.atRisk = atRisk;
    }

    @GetMapping("/desk/ratings")
    String list(@RequestParam(name = "page", defaultValue = "1") String number, Model model) {
        int page = PageNumber.of(number);
        Page<ExplainedRating> found = ratings.latestFirst(PageRequest.of(page - 1, A_PAGE));
        PageNumber.require(page, found.getTotalPages());
        model.addAttribute("ratings", found);
        model.addAttribute("atRisk", atRisk(found));
        model.addAttribute("articles", ratings.mostFirst(MOST_ARTICLES));
        return "rating/desk";
    }

    private Set<Long> atRisk(Page<ExplainedRating> found) {
        return found.stream()
                .filter(rating -> atRisk.marks(rating.details()))
                .map(ExplainedRating::id)
                .collect(Collectors.toSet());
    }
}
