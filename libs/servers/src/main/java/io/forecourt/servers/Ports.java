package io.forecourt.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface, the only one that the servers listen on. */
final class Ports {

    static final String HOST = "127.0.0.1";

    private Ports() {}

    /** The port itself if it is free, any free one for 0. */
    static int claim(int port, String server) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return socket.getLocalPort();
        } catch (java.net.BindException taken) {
            throw new ServerFailure(
                    "Port %d, which %s needs, is in use by another program. Stop that program or give %s another port."
                            .formatted(port, server, server),
                    taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
