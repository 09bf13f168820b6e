package org.healthpages.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what the server refuses before it reaches any filter of ours, such as an address that cannot be read, and whoever comes
 * too late while the site stops.
 */
class ConnectorErrors extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>%1$s - healthpages</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Go to the home page</a></p>
            <p>This site does not replace a doctor. %3$s</p><p><a href="/contact">Contact</a></p></main></body>
            </html>
            """;

    private final String help;
    private volatile boolean stopping;

    ConnectorErrors(HelpNumbers numbers) {
        String urgent = "If you need medical help that cannot wait, call " + numbers.urgent() + ". ";
        this.help = HtmlUtils.htmlEscape(
                (numbers.hasUrgent() ? urgent : "") + "In an emergency call " + numbers.emergency() + ".");
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (isStopping(request)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader(HttpHeaders.RETRY_AFTER, Refusal.A_MOMENT);
        }
        Problem problem = Problem.of(response.getStatus());
        SecurityHeaders.putOn(response);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getReporter().write(String.format(PAGE, problem.title, problem.text, help));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // nobody is there to read it
        }
    }

    /** Then the site's parts go one after the other, the server's too, and what went wrong says nothing about the request. */
    private boolean isStopping(Request request) {
        Context site = request.getContext();
        return stopping || site != null && !site.getState().isAvailable();
    }

    void siteStops() {
        stopping = true;
    }

    @Component
    static class Registration
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
                    ApplicationListener<ContextClosedEvent> {
        private final ConnectorErrors errors;

        Registration(HelpNumbers help) {
            this.errors = new ConnectorErrors(help);
        }

        @Override
        public void onApplicationEvent(ContextClosedEvent closed) {
            errors.siteStops();
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ConnectorErrors.class.getName()); // found there, and not made anew
                    host.getPipeline().addValve(errors);
                }
            });
        }
    }
}
