package io.forecourt.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface, the only one that the servers listen on. */
public final class Ports {

    static final String HOST = "127.0.0.1";

    /** Below those that systems give to outgoing connections, which could take a port while its server is away. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;

    /** One that is given is still free until its server listens: it must not be given to a second one meanwhile. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port that nobody uses, and that this process has not been given before.
     *
     * @throws ServerFailure if none is found
     */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (GIVEN.add(candidate) && isFree(candidate)) {
                return candidate;
            }
        }
        throw new ServerFailure("No free port was found between %d and %d.".formatted(LOWEST, HIGHEST));
    }

    /** The port itself if it is free, any free one for 0. */
    static int claim(int port, String server) {
        if (port == 0) {
            return free();
        }
        requireFree(port, server);
        GIVEN.add(port);
        return port;
    }

    private static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new ServerFailure(
                    "Port %d, which %s needs, is in use by another program. Stop that program or give %s another port."
                            .formatted(port, server, server));
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
            return true;
        } catch (BindException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
