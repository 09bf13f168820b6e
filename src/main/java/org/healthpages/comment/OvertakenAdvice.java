package org.healthpages.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.screening.CleanText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells an editor who was a moment too late what happened instead: 409, and nothing was changed. */
@ControllerAdvice
class OvertakenAdvice {
    private final DeskComments comments;
    private final SeenWords seenWords;
    private final PastDecisions decisions;
    private final RedactedComments redacted;
    private final StandingReplies replies;

    OvertakenAdvice(
            DeskComments comments,
            SeenWords seenWords,
            PastDecisions decisions,
            RedactedComments redacted,
            StandingReplies replies) {
        this.comments = comments;
        this.seenWords = seenWords;
        this.decisions = decisions;
        this.redacted = redacted;
        this.replies = replies;
    }

    @ExceptionHandler
    ModelAndView decided(AlreadyDecided e, HttpServletRequest request) {
        return new ModelAndView("comment/already-decided", Map.of(), HttpStatus.CONFLICT)
                .addObject("comment", comments.withId(e.comment).orElseThrow())
                .addObject("last", decisions.lastOn(e.comment).orElse(null))
                .addObject("typed", typed(request, "body", "note"));
    }

    @ExceptionHandler
    ModelAndView acted(ActedMeanwhile e) {
        List<Long> one = List.of(e.comment);
        return new ModelAndView("comment/acted-meanwhile", Map.of(), HttpStatus.CONFLICT)
                .addObject("comment", comments.withId(e.comment).orElseThrow())
                .addObject("last", decisions.lastOf(e.acts, e.comment).orElse(null))
                .addObject("redacted", redacted.of(one).get(e.comment))
                .addObject("reply", replies.of(one).get(e.comment));
    }

    @ExceptionHandler
    ModelAndView tooLate(TooLateToUndo e) {
        return new ModelAndView("comment/too-late-to-undo", Map.of(), HttpStatus.CONFLICT)
                .addObject("comment", comments.withId(e.comment).orElseThrow())
                .addObject("last", decisions.lastOn(e.comment).orElse(null));
    }

    @ExceptionHandler
    ModelAndView changed(WordsChanged e, HttpServletRequest request) {
        return new ModelAndView("comment/words-changed", Map.of(), HttpStatus.CONFLICT)
                .addObject("comment", comments.withId(e.comment).orElseThrow())
                .addObject("seen", seenWords.of(e.comment, e.seen).orElse(null))
                .addObject("typed", typed(request, "body", "note", "marked"));
    }

    /** What an editor wrote, so that it is not lost. Marked words that are erased since are not among it. */
    private static String typed(HttpServletRequest request, String... fields) {
        return Stream.of(fields)
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .map(CleanText::of)
                .collect(Collectors.joining("\n"));
    }
}
