package org.healthpages.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections that stay open although those who asked for them close them. */
class KeptConnections extends DriverManagerDataSource {
    private final List<Connection> all = new CopyOnWriteArrayList<>();

    KeptConnections(@Nullable String url, @Nullable String name, @Nullable String password) {
        if (url != null) {
            setUrl(url);
        }
        setUsername(name);
        setPassword(password);
    }

    List<Connection> all() {
        return List.copyOf(all);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        all.add(connection);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
