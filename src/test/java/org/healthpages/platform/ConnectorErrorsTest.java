package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.junit.jupiter.api.Test;

class ConnectorErrorsTest {
    private final Context site = mock(Context.class);
    private final Request request = mock(Request.class);
    private final Response response = mock(Response.class);
    private final ConnectorErrors errors = new ConnectorErrors(GateTest.HELP);
    private final StringWriter page = new StringWriter();

    @Test
    void whoever_comes_while_the_site_stops_is_told_to_come_back_whatever_went_wrong() throws Exception {
        report(LifecycleState.STOPPING);

        verify(response).setStatus(503);
        verify(response).setHeader("Retry-After", "5");
        assertThat(page.toString()).contains(Problem.RESTING.title).doesNotContain(Problem.BAD_REQUEST.title);
    }

    @Test
    void whoever_comes_when_the_stop_has_begun_and_nothing_has_stopped_yet_is_told_the_same() throws Exception {
        errors.siteStops();

        report(LifecycleState.STARTED);

        verify(response).setStatus(503);
        assertThat(page.toString()).contains(Problem.RESTING.title).doesNotContain(Problem.BAD_REQUEST.title);
    }

    @Test
    void while_it_runs_an_error_is_told_as_it_is() throws Exception {
        report(LifecycleState.STARTED);

        verify(response, never()).setStatus(anyInt());
        assertThat(page.toString()).contains(Problem.BAD_REQUEST.title);
    }

    private void report(LifecycleState state) throws Exception {
        given(site.getState()).willReturn(state);
        given(request.getContext()).willReturn(site);
        var status = new AtomicInteger(400);
        given(response.getStatus()).willAnswer(get -> status.get());
        willAnswer(set -> {
                    status.set(set.getArgument(0));
                    return null;
                })
                .given(response)
                .setStatus(anyInt());
        given(response.setErrorReported()).willReturn(true);
        given(response.getReporter()).willReturn(new PrintWriter(page));

        errors.report(request, response, null);
    }
}
