package org.healthpages.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * Makes the sockets to PostgreSQL, and remembers them: whoever reads from a server that hangs would wait for ever, and is
 * woken by closing the socket. The driver makes this by its name, so what it knows stands in one place for all.
 */
public class DatabaseSockets extends SocketFactory {
    private static final Map<String, Set<Socket>> OPEN = new ConcurrentHashMap<>();

    private final Set<Socket> sockets;

    /** @param pool whose sockets these are */
    public DatabaseSockets(String pool) {
        this.sockets = OPEN.computeIfAbsent(
                pool, unseen -> Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>())));
    }

    /** Ends every wait for the server; the pool notices and connects anew. */
    void closeAll() {
        List<Socket> all;
        synchronized (sockets) {
            all = List.copyOf(sockets);
            sockets.clear();
        }
        for (Socket socket : all) {
            try {
                socket.close();
            } catch (IOException closedAlready) {
                // that is what we want
            }
        }
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        sockets.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }
}
