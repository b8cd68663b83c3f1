package io.forecourt.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ports of the loopback interface. */
public final class Ports {

    private Ports() {}

    /** @throws PortsInUse naming every one that is taken, and by whom */
    public static void requireFree(Map<String, Integer> portsByUser) {
        List<String> taken = portsByUser.entrySet().stream()
                .filter(wanted -> !isFree(wanted.getValue()))
                .map(wanted -> "port %d (%s) is in use by %s"
                        .formatted(
                                wanted.getValue(),
                                wanted.getKey(),
                                PortOwner.of(wanted.getValue()).orElse("another program")))
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new PortsInUse(taken);
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = bound(port)) {
            return socket.isBound();
        } catch (BindException _) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ports that are free now and different from each other. */
    public static List<Integer> free(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(bound(0));
            }
            List<Integer> ports =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }
}
