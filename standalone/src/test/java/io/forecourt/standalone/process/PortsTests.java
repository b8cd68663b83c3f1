package io.forecourt.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void namesEveryPortInUseAndTheProgramThatHoldsIt() throws IOException {
        try (ServerSocket first = listening();
                ServerSocket second = listening()) {
            var wanted = Map.of("gateway", first.getLocalPort(), "sales-service", second.getLocalPort());
            assertThatThrownBy(() -> Ports.requireFree(wanted))
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
        var ports = Ports.free(3);
        assertThat(ports).doesNotHaveDuplicates().hasSize(3);
        Ports.requireFree(Map.of("a", ports.get(0), "b", ports.get(1), "c", ports.get(2)));
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
