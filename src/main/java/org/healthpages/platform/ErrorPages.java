package org.healthpages.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every error with a real page, whatever the program that asked accepts, and gives the reader's words back. */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        Problem problem = Problem.of(status(request));
        response.setStatus(status(request));
        model.addAttribute("problem", problem);
        model.addAttribute("words", words(request));
        return "error/page";
    }

    /** Somebody who asks for /error itself asks for a page that is not there. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
    }

    /** Only what a form sent: a link must not put words into a reader's mouth. */
    private static List<String> words(HttpServletRequest request) {
        return sentWith(request).equals("POST") ? SentWords.in(request) : List.of();
    }

    /** An error page itself is always got (Servlet 6.1, 10.9.2). */
    private static String sentWith(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_METHOD), request.getMethod());
    }
}
