package io.forecourt.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface, the only one that the servers listen on. */
final class Ports {

    static final String HOST = "127.0.0.1";

    /** Below those that systems give to outgoing connections, which could take a port while its server is away. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;

    private Ports() {}

    /** The port itself if it is free, any free one for 0. */
    static int claim(int port, String server) {
        if (port != 0) {
            requireFree(port, server);
            return port;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(candidate)) {
                return candidate;
            }
        }
        throw new ServerFailure("%s found no free port between %d and %d.".formatted(server, LOWEST, HIGHEST));
    }

    private static void requireFree(int port, String server) {
        if (!isFree(port)) {
            throw new ServerFailure(
                    "Port %d, which %s needs, is in use by another program. Stop that program or give %s another port."
                            .formatted(port, server, server));
        }
    }

    private static boolean isFree(int port) {
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
