package org.healthpages.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class DeskWithoutDatabaseTest {
    private final DeskWithoutDatabase filter = new DeskWithoutDatabase();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_session_that_cannot_be_read_is_a_desk_that_rests() throws Exception {
        filter.doFilter(request(), response, failing(new DataAccessResourceFailureException("gone")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void so_is_one_for_which_no_transaction_can_begin() throws Exception {
        filter.doFilter(request(), response, failing(new CannotCreateTransactionException("gone")));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void an_answer_that_is_on_its_way_is_not_begun_again() {
        response.setCommitted(true);

        assertThatThrownBy(() ->
                        filter.doFilter(request(), response, failing(new DataAccessResourceFailureException("gone"))))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("GET", "/desk");
    }

    private static FilterChain failing(RuntimeException why) {
        return (request, response) -> {
            throw why;
        };
    }
}
