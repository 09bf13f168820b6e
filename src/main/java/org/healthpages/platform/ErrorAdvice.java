package org.healthpages.platform;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
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
        DataAccessException.class,
        TransactionException.class,
        PersistenceException.class,
        SQLException.class
    })
    void noDatabase(Exception e, HttpServletResponse response) throws Exception {
        if (!NoDatabase.isTheReasonFor(e)) {
            throw e; // it is told as any other fault of ours
        }
        NoDatabase.answer(response);
    }
}
