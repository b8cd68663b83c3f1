package io.forecourt.standalone.process;

import java.util.List;

/** Other programs listen where Forecourt wants to. */
public final class PortsInUse extends RuntimeException {

    private final List<String> ports;

    PortsInUse(List<String> ports) {
        super(String.join("; ", ports));
        this.ports = List.copyOf(ports);
    }

    /** For each one a line that says which it is and who has it. */
    public List<String> ports() {
        return ports;
    }
}
