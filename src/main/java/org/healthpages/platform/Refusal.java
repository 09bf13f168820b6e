package org.healthpages.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/**
 * What a busy site says. The page is small and made without the template engine: refusing must cost nearly nothing. It has no
 * stylesheet, and so the browser's own light colours, whose contrast is known.
 */
final class Refusal {
    static final String A_MOMENT = "5"; // seconds

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>Too many people at once - healthpages</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"></head>
            <body><main><h1>Too many people at once</h1>
            <p>We cannot show you this page just now. Please wait a few seconds and try again.</p>
            %s<p><a href="/">Go to the home page</a></p>
            <p>This site does not replace a doctor. In an emergency call %s.</p></main></body>
            </html>
            """;

    private static final String WORDS = """
            <p>What you wrote was not saved. Here are your words, so that you can copy them:</p>
            """;

    private static final String ONE_TEXT = """
            <p><label for="words-%1$d">Your words, part %1$d</label></p>
            <p><textarea id="words-%1$d" rows="6" cols="30" readonly dir="auto">
            %2$s</textarea></p>
            """;

    private Refusal() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, HelpNumbers help) throws IOException {
        answer(response, help, request.getMethod().equals("POST") ? SentWords.in(request) : List.of());
    }

    /** Without the words of a form that was not read. */
    static void answer(HttpServletResponse response, HelpNumbers help, List<String> words) throws IOException {
        String page = String.format(PAGE, back(words), HtmlUtils.htmlEscape(help.emergency()));
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** For the operator: how often a limit was met. */
    static void count(MeterRegistry meters, String limit) {
        meters.counter("healthpages.refusals", "limit", limit).increment();
    }

    private static String back(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        StringBuilder texts = new StringBuilder(WORDS);
        for (int i = 0; i < words.size(); i++) {
            texts.append(String.format(ONE_TEXT, i + 1, HtmlUtils.htmlEscape(words.get(i))));
        }
        return texts.toString();
    }
}
