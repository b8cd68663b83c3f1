package io.forecourt.standalone.process;

import java.util.List;

/** Other programs listen where Forecourt wants to. */
public final class PortsInUse extends RuntimeException {

    PortsInUse(List<String> taken) {
        super(String.join("\n", taken));
    }
}
