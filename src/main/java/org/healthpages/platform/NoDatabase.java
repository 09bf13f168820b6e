package org.healthpages.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What is answered while the database cannot be reached: 503, and when to come back. */
public final class NoDatabase {
    private static final String A_MINUTE = "60";

    /** SQL's own class of lost connections, PostgreSQL's shutdowns, and H2's files that are closed or cannot be read. */
    private static final Pattern GONE = Pattern.compile("08...|57P0.|58...|53...|90007|90028|90031|90067|90098|90121");

    private NoDatabase() {}

    public static void answer(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** Whether this failed because the database went away in the middle, whatever it was wrapped into on its way here. */
    public static boolean isTheReasonFor(Throwable failure) {
        return causes(failure).anyMatch(NoDatabase::tellsSo) || undone(failure).anyMatch(NoDatabase::tellsSo);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** What failed first, where undoing it failed, too. */
    private static Stream<Throwable> undone(Throwable failure) {
        return failure instanceof TransactionSystemException system
                ? causes(system.getApplicationException())
                : Stream.empty();
    }

    private static boolean tellsSo(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException sql && (isGone(sql.getSQLState()) || wasTakenBack(sql));
    }

    private static boolean isGone(@Nullable String state) {
        return state != null && GONE.matcher(state).matches();
    }

    /** The pool takes a connection back that broke in somebody's hands, and then says only this, without a state. */
    private static boolean wasTakenBack(SQLException sql) {
        return sql.getSQLState() == null && "Connection is closed".equals(sql.getMessage());
    }
}
