package io.forecourt.standalone.process;

import io.forecourt.servers.Ports;
import java.util.List;
import java.util.Map;

/** The ports that something is about to listen on, on the loopback interface. */
public final class WantedPorts {

    private WantedPorts() {}

    /** @throws PortsInUse naming every one that is taken, and by whom */
    public static void requireFree(Map<String, Integer> portsByUser) {
        List<String> taken = portsByUser.entrySet().stream()
                .filter(wanted -> !Ports.isFree(wanted.getValue()))
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
}
