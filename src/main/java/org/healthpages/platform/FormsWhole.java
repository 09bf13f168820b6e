package org.healthpages.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Receives a form as a whole before anything is done about it. A form that comes in byte by byte holds a thread of the
 * server's (there are 200 of them), so that only some are received at a time, and each must be there in time.
 * {@link Editors} have places of their own.
 */
class FormsWhole extends ValveBase {
    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final int SWALLOWED = 2 << 20; // so much more is read, so that a browser reads our answer

    private final Semaphore readers;
    private final Semaphore desk;
    private final Duration time;
    private final int most;
    private final PublicUrl url;
    private final HelpNumbers help;
    private final ObjectProvider<MeterRegistry> meters;

    /** @param meters which are there later than the server */
    FormsWhole(
            Capacity capacity, DataSize most, PublicUrl url, HelpNumbers help, ObjectProvider<MeterRegistry> meters) {
        super(true);
        this.readers = new Semaphore(capacity.forms());
        this.desk = new Semaphore(capacity.deskForms());
        this.time = capacity.formTime();
        this.most = Math.toIntExact(most.toBytes());
        this.url = url;
        this.help = help;
        this.meters = meters;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
        } else if (!isForm(request)) {
            getNext().invoke(request, response); // which does not read it
            end(request, response);
        } else {
            receive(request, response, Editors.ask(request, url) ? desk : readers);
        }
    }

    private void receive(Request request, Response response, Semaphore places) throws IOException, ServletException {
        if (!places.tryAcquire()) {
            count("forms at once");
            SecurityHeaders.putOn(response);
            Refusal.answer(response, help, List.of());
            end(request, response);
            return;
        }
        Optional<byte[]> form;
        try {
            form = whole(request.getInputStream());
        } catch (IOException tooSlowOrGone) {
            count("time for a form");
            leaveUnread(request);
            refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        } finally {
            places.release();
        }
        if (form.isEmpty()) {
            count("size of a form");
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            read(request, form.get());
        } catch (InvalidParameterException e) {
            refuse(response, e.getErrorCode());
            return;
        }
        getNext().invoke(request, response);
    }

    private static void read(Request request, byte[] form) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        request.getParameterNames(); // reads those of the address; it leaves alone a body that was begun
        request.getCoyoteRequest().getParameters().processParameters(form, 0, form.length);
    }

    /** @return empty for one that is too large */
    private Optional<byte[]> whole(InputStream in) throws IOException {
        long begun = System.nanoTime();
        var form = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        int all = 0;
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            all += n;
            if (System.nanoTime() - begun > time.toNanos() || all > most + SWALLOWED) {
                throw new IOException("The form did not come in time");
            }
            if (all <= most) {
                form.write(some, 0, n);
            }
        }
        return all <= most ? Optional.of(form.toByteArray()) : Optional.empty();
    }

    private void count(String limit) {
        Refusal.count(meters.getObject(), limit);
    }

    private static void refuse(Response response, int status) throws IOException {
        SecurityHeaders.putOn(response);
        response.sendError(status);
    }

    /** What is answered already is all of the answer: the server would take what follows for an error of its own. */
    private static void end(Request request, Response response) throws IOException {
        if (response.isErrorReportRequired()) {
            leaveUnread(request);
        } else {
            response.finishResponse();
            leaveUnread(request);
            response.setErrorReported();
        }
    }

    /** Otherwise the server would wait for the rest of it before it leaves. */
    private static void leaveUnread(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isForm(Request request) {
        String type = request.getContentType();
        return type != null && FORM.regionMatches(true, 0, type, 0, FORM.length());
    }

    @Component
    static class Registration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        private final Capacity capacity;
        private final DataSize most;
        private final PublicUrl url;
        private final HelpNumbers help;
        private final ObjectProvider<MeterRegistry> meters;

        Registration(
                Capacity capacity,
                @Value("${server.tomcat.max-http-form-post-size}") DataSize most,
                PublicUrl url,
                HelpNumbers help,
                ObjectProvider<MeterRegistry> meters) {
            this.capacity = capacity;
            this.most = most;
            this.url = url;
            this.help = help;
            this.meters = meters;
        }

        /** The management port has no forms, and none of our settings. */
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextValves(new FormsWhole(capacity, most, url, help, meters));
        }
    }
}
