package org.healthpages.rating;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.ReaderKeys;
import org.healthpages.platform.ReaderKeys.Purpose;
import org.healthpages.platform.Throttle;
import org.healthpages.platform.Throttle.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Slug.ARTICLE_PATH + "/rating")
class RatingController {
    /** Generous to a whole school or surgery behind one address. */
    static final Limit LIMIT = new Limit("rating", 120, Duration.ofMinutes(10));

    private final PublishedArticles articles;
    private final RatingSummaries summaries;
    private final Ratings ratings;
    private final CastsVotes votes;
    private final TakesVotesBack takesBack;
    private final RepeatedPresses repeated;
    private final ReaderKeys readers;
    private final AddressKeys addressKeys;
    private final Throttle throttle;

    RatingController(
            PublishedArticles articles,
            RatingSummaries summaries,
            Ratings ratings,
            CastsVotes votes,
            TakesVotesBack takesBack,
            RepeatedPresses repeated,
            ReaderKeys readers,
            AddressKeys addressKeys,
            Throttle throttle) {
        this.articles = articles;
        this.summaries = summaries;
        this.ratings = ratings;
        this.votes = votes;
        this.takesBack = takesBack;
        this.repeated = repeated;
        this.readers = readers;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
    }

    @GetMapping
    String mine(@PathVariable String topic, @PathVariable String slug, HttpServletRequest request, Model model) {
        return page(article(topic, slug), request, model);
    }

    @PostMapping(consumes = APPLICATION_FORM_URLENCODED_VALUE)
    String vote(
            @PathVariable String topic,
            @PathVariable String slug,
            RatingForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PublishedArticle article = article(topic, slug);
        Optional<Integer> stars = form.toStars();
        if (stars.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", RatingForm.WRONG);
            return page(article, request, model);
        }

        String addressKey = addressKeys.today(request);
        throttle.take(LIMIT, addressKey);
        String reader = readers.of(
                request,
                response,
                Purpose.RATING,
                article.edition(),
                () -> repeated.reader(addressKey, article.edition(), stars.get()));
        votes.cast(article.id(), article.edition(), reader, stars.get());
        return "redirect:" + article.path() + "/rating";
    }

    @PostMapping("/withdrawal")
    String takeBack(@PathVariable String topic, @PathVariable String slug, HttpServletRequest request) {
        PublishedArticle article = article(topic, slug);
        throttle.take(LIMIT, addressKeys.today(request));
        readers.known(request, Purpose.RATING, article.edition())
                .ifPresent(reader -> takesBack.takeBack(article.edition(), reader));
        return "redirect:" + article.path() + "/rating";
    }

    @PostMapping(path = "/reason", consumes = APPLICATION_FORM_URLENCODED_VALUE)
    String explain(
            @PathVariable String topic,
            @PathVariable String slug,
            @Valid WhyForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PublishedArticle article = article(topic, slug);
        if (!errors.hasErrors()) {
            throttle.take(LIMIT, addressKeys.today(request));
            if (isExplained(article, form, request)) {
                return "redirect:" + article.path() + "/rating";
            }
            errors.reject("low", "Give the page 1 or 2 stars first. What you wrote is below");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(article, request, model);
    }

    private boolean isExplained(PublishedArticle article, WhyForm form, HttpServletRequest request) {
        return readers.known(request, Purpose.RATING, article.edition())
                .filter(reader ->
                        votes.explain(article.edition(), reader, form.toWhy().orElseThrow(), form.details()))
                .isPresent();
    }

    private PublishedArticle article(String topic, String slug) {
        return articles.at(topic, slug).orElseThrow(NotFound::new);
    }

    private String page(PublishedArticle article, HttpServletRequest request, Model model) {
        Optional<Rating> mine = readers.known(request, Purpose.RATING, article.edition())
                .flatMap(reader -> ratings.findByEditionAndReader(article.edition(), reader));
        model.addAttribute("article", article);
        model.addAttribute("rating", summaries.ofArticle(article.id()));
        model.addAttribute("mine", mine.map(Rating::stars).orElse(0));
        model.addAttribute("low", mine.filter(Rating::isLow).isPresent());
        model.addAttribute("why", mine.map(Rating::reason).orElse(null));
        model.addAttribute("reasons", WhyNotHelpful.values());
        if (!model.containsAttribute("whyForm")) {
            model.addAttribute("whyForm", mine.map(WhyForm::of).orElseGet(() -> new WhyForm("", "")));
        }
        return "rating/mine";
    }
}
