package org.healthpages.growth;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that remembers what it was asked, with every value, so that it can be asked for its plan. */
final class Statements extends DelegatingDataSource {
    /** What PostgreSQL calls the ways that may read a table as a whole, alone or to join it. */
    private static final List<String> PASSES_OVER = List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin");

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread asker;

    Statements(DataSource database) {
        super(database);
    }

    /** A value as it was given to a statement. */
    record Value(Method setter, Object[] arguments) {}

    /** A statement with the values that it was asked with. */
    record Asked(String sql, List<Value> values) {
        boolean readsOrChanges() {
            return sql.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(select|update|delete).*");
        }
    }

    /** From now on, what this thread asks counts; scheduled work asks at the same time. */
    void forget() {
        asker = Thread.currentThread();
        asked.clear();
    }

    private void remember(Asked one) {
        if (Thread.currentThread() == asker) {
            asked.add(one);
        }
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How the database would do it. PostgreSQL is told to pass over a whole table only where no index helps, however small. */
    String plan(Asked statement) {
        try (Connection connection = super.getConnection()) {
            boolean isPostgres =
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (isPostgres) {
                for (String way : PASSES_OVER) {
                    execute(connection, "set " + way + " = off");
                }
            }
            try (PreparedStatement explain = connection.prepareStatement("explain " + statement.sql())) {
                for (Value value : statement.values()) {
                    invoke(explain, value.setter(), value.arguments());
                }
                return lines(explain.executeQuery());
            } finally {
                if (isPostgres) {
                    for (String way : PASSES_OVER) {
                        execute(connection, "reset " + way);
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(statement.sql(), e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? remembering((PreparedStatement) result, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement remembering(PreparedStatement statement, String sql) {
        List<Value> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                values.add(new Value(method, arguments));
            } else if (method.getName().startsWith("execute")) {
                remember(new Asked(sql, List.copyOf(values)));
            }
            return invoke(statement, method, arguments);
        });
    }

    private interface Call {
        Object with(Method method, Object[] arguments) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.with(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
