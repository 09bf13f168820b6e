package org.healthpages.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what a room throws into the status that says it; {@link ErrorPages} says it in words. */
@ControllerAdvice
class ErrorAdvice {
    @ExceptionHandler
    void tooMany(TooManyRequests e, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void noDatabase(HttpServletResponse response) throws IOException {
        NoDatabase.answer(response);
    }
}
