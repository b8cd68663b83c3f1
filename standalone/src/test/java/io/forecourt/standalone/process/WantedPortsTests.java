package io.forecourt.standalone.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.servers.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedPortsTests {

    @Test
    void namesEveryPortInUseAndTheProgramThatHoldsIt() throws IOException {
        try (ServerSocket first = listening();
                ServerSocket second = listening()) {
            var wanted = Map.of("gateway", first.getLocalPort(), "sales-service", second.getLocalPort());
            assertThatThrownBy(() -> WantedPorts.requireFree(wanted))
                    .isInstanceOf(PortsInUse.class)
                    .hasMessageContaining("port %d (gateway) is in use by java (process %d)"
                            .formatted(
                                    first.getLocalPort(),
                                    ProcessHandle.current().pid()))
                    .hasMessageContaining("port %d (sales-service)".formatted(second.getLocalPort()));
        }
    }

    @Test
    void isContentWithFreePorts() {
        WantedPorts.requireFree(Map.of("gateway", Ports.free(), "sales-service", Ports.free()));
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
