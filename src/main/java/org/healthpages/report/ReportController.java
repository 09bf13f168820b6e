package org.healthpages.report;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.healthpages.article.PublishedArticles;
import org.healthpages.comment.PublishedComment;
import org.healthpages.comment.PublishedComments;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.ReaderKeys;
import org.healthpages.platform.ReaderKeys.Purpose;
import org.healthpages.platform.Secret;
import org.healthpages.platform.Throttle;
import org.healthpages.platform.Throttle.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/comments/{id:[0-9]{1,18}}/report")
class ReportController {
    static final Limit LIMIT = new Limit("report", 40, Duration.ofMinutes(10));

    private final PublishedComments comments;
    private final PublishedArticles articles;
    private final Reports reports;
    private final FilesReports files;
    private final Secret secret;
    private final ReaderKeys readers;
    private final AddressKeys addressKeys;
    private final Throttle throttle;

    ReportController(
            PublishedComments comments,
            PublishedArticles articles,
            Reports reports,
            FilesReports files,
            Secret secret,
            ReaderKeys readers,
            AddressKeys addressKeys,
            Throttle throttle) {
        this.comments = comments;
        this.articles = articles;
        this.reports = reports;
        this.files = files;
        this.secret = secret;
        this.readers = readers;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
    }

    @ModelAttribute("reasons")
    List<ReportReason> reasons() {
        return List.of(ReportReason.values());
    }

    @GetMapping
    ModelAndView form(@PathVariable long id) {
        return page(comment(id), Map.of("reportForm", ReportForm.fresh()), HttpStatus.OK);
    }

    @PostMapping(consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView report(
            @PathVariable long id,
            @Valid ReportForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublishedComment comment = comment(id);
        if (errors.hasErrors()) {
            return page(comment, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        ReportReason reason = form.toReason().orElseThrow();
        String reader = readers.of(request, response, Purpose.REPORT, id, () -> newReader(id, form));
        String code = "report-" + secret.code("report receipt", reader, id, comment.version(), reason);
        if (!reports.existsByReceipt(Secret.sha256(code))) { // a repeat costs nothing
            throttle.take(LIMIT, addressKeys.today(request));
            files.file(
                    new Report.Subject(id, comment.version()),
                    reason,
                    form.details(),
                    reader,
                    day -> addressKeys.on(day, request),
                    code);
        }
        return new ModelAndView("redirect:/receipts/" + code);
    }

    /** Readers press twice before they have a cookie: the same form makes the same new reader. */
    private String newReader(long comment, ReportForm form) {
        return form.key().isEmpty() ? ReaderKeys.fresh() : readers.freshFor("report", comment, form.key());
    }

    private PublishedComment comment(long id) {
        return comments.withId(id).orElseThrow(NotFound::new);
    }

    private ModelAndView page(PublishedComment comment, Map<String, ?> form, HttpStatus status) {
        return new ModelAndView("report/new", form, status)
                .addObject("comment", comment)
                .addObject("article", articles.withId(comment.article()).orElseThrow(NotFound::new));
    }
}
