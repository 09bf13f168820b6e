package org.healthpages.authoring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells an editor who was not first what somebody else did to the article. Nothing is done and nothing is lost. */
@ControllerAdvice(
        assignableTypes = {
            RevisionController.class,
            PublicationController.class,
            WithdrawalController.class,
            ReviewController.class,
            SignOffController.class,
            AskController.class
        })
class OvertakenArticleAdvice {
    private final Manuscripts manuscripts;
    private final SavedRevisions revisions;

    OvertakenArticleAdvice(Manuscripts manuscripts, SavedRevisions revisions) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
    }

    @ExceptionHandler
    ModelAndView tell(Overtaken overtaken, HttpServletRequest request) {
        String words = Stream.of("note", "because", "evidence", "name", "profession")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new ModelAndView(
                        "authoring/overtaken",
                        Map.of("manuscript", manuscripts.of(overtaken.article), "words", words),
                        HttpStatus.CONFLICT)
                .addObject("last", revisions.last(overtaken.article).orElse(null));
    }
}
