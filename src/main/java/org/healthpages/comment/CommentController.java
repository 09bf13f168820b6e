package org.healthpages.comment;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.healthpages.article.CareCards;
import org.healthpages.article.PublishedArticle;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.Slug;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.healthpages.platform.Throttle;
import org.healthpages.platform.Throttle.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CommentController {
    static final Limit LIMIT = new Limit("comment", 40, Duration.ofMinutes(10));

    private final PublishedArticles articles;
    private final CareCards careCards;
    private final Comments comments;
    private final AsksWriters asks;
    private final PostsComments posts;
    private final CommentSettings settings;
    private final Secret secret;
    private final AddressKeys addressKeys;
    private final Throttle throttle;

    CommentController(
            PublishedArticles articles,
            CareCards careCards,
            Comments comments,
            AsksWriters asks,
            PostsComments posts,
            CommentSettings settings,
            Secret secret,
            AddressKeys addressKeys,
            Throttle throttle) {
        this.articles = articles;
        this.careCards = careCards;
        this.comments = comments;
        this.asks = asks;
        this.posts = posts;
        this.settings = settings;
        this.secret = secret;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
    }

    @GetMapping(Slug.ARTICLE_PATH + "/comments/new")
    ModelAndView form(@PathVariable String topic, @PathVariable String slug) {
        PublishedArticle article = article(topic, slug);
        return settings.closedBecause(article)
                .map(because -> closed(article, because, "", HttpStatus.OK))
                .orElseGet(() -> page(article, Map.of("commentForm", CommentForm.fresh()), HttpStatus.OK));
    }

    @PostMapping(path = Slug.ARTICLE_PATH + "/comments", consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView post(
            @PathVariable String topic,
            @PathVariable String slug,
            @Valid CommentForm form,
            BindingResult errors,
            Shown shown,
            HttpServletRequest request) {
        PublishedArticle article = article(topic, slug);
        String code = form.receiptCode(secret, article.id());
        if (comments.existsByReceipt(Secret.sha256(code))) { // pressed twice: the first again, and it costs nothing
            return new ModelAndView("redirect:/receipts/" + code);
        }
        Optional<String> closed = settings.closedBecause(article);
        if (closed.isPresent()) {
            return closed(article, closed.get(), form.body(), HttpStatus.FORBIDDEN);
        }
        if (errors.hasErrors()) {
            return page(article, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.toAbout() == About.HELP && !shown.help()) {
            return helpFirst(article, form);
        }
        Optional<Question> question = asks.beforePosting(article.id(), form, shown);
        if (question.isPresent()) {
            return question(article, form, question.get());
        }

        throttle.take(LIMIT, addressKeys.today(request));
        posts.post(article, form, Secret.sha256(code));
        return new ModelAndView("redirect:/receipts/" + code);
    }

    private PublishedArticle article(String topic, String slug) {
        return articles.at(topic, slug).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(PublishedArticle article, Map<String, ?> form, HttpStatus status) {
        return new ModelAndView("comment/new", form, status)
                .addObject("article", article)
                .addObject("abouts", About.values())
                .addObject("canonical", article.path()) // to be found, the article is enough
                .addObject(
                        "description",
                        "Write a comment about \"" + article.title() + "\". A person reads it before it appears.");
    }

    /** Who needs help is told where it is before anything is sent: nobody reads comments at night. */
    private ModelAndView helpFirst(PublishedArticle article, CommentForm form) {
        return new ModelAndView("comment/help-first", Map.of("commentForm", form), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("article", article)
                .addObject("abouts", About.values())
                .addObject("cards", careCards.of(article.id()));
    }

    private static ModelAndView question(PublishedArticle article, CommentForm form, Question question) {
        return new ModelAndView("comment/question", Map.of("commentForm", form), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("asking", question)
                .addObject("action", article.path() + "/comments")
                .addObject("back", article.path())
                .addObject("backTitle", article.title());
    }

    private static ModelAndView closed(PublishedArticle article, String because, String body, HttpStatus status) {
        return new ModelAndView("comment/closed", Map.of("article", article, "body", body), status)
                .addObject("because", because);
    }
}
