package org.healthpages.rating;

import org.healthpages.platform.PageNumber;
import org.healthpages.screening.Screening;
import org.healthpages.screening.SentText;
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
    private final Screening screening;

    RatingDeskController(ExplainedRatings ratings, Screening screening) {
        this.ratings = ratings;
        this.screening = screening;
    }

    @GetMapping("/desk/ratings")
    String list(@RequestParam(name = "page", defaultValue = "1") String number, Model model) {
        int page = PageNumber.of(number);
        Page<ExplainedRating> found = ratings.latestFirst(PageRequest.of(page - 1, A_PAGE));
        PageNumber.require(page, found.getTotalPages());
        model.addAttribute(
                "ratings",
                found.map(rating -> rating.with(
                        screening.screen(SentText.body(rating.details())).marks())));
        model.addAttribute("articles", ratings.mostFirst(MOST_ARTICLES));
        return "rating/desk";
    }
}
