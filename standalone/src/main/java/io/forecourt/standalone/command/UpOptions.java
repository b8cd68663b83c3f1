package io.forecourt.standalone.command;

import io.forecourt.standalone.system.DemoAccounts;
import io.forecourt.standalone.system.SystemOptions;
import java.util.ArrayList;
import java.util.List;

/** How a person wants Forecourt to be started. */
record UpOptions(boolean carCar, boolean demo, int portOffset) {

    private static final int HIGHEST_OFFSET = 10_000;
    private static final String CAR_CAR = "--carcar";
    private static final String DEMO = "--demo";
    private static final String PORT_OFFSET = "--port-offset";

    static UpOptions of(Arguments arguments) {
        UpOptions options = new UpOptions(
                arguments.flag(CAR_CAR), arguments.flag(DEMO), arguments.number(PORT_OFFSET, HIGHEST_OFFSET));
        if (options.demo) {
            DemoAccounts.requireLoopback(System.getenv());
        }
        return options;
    }

    /** The same, for another process of this program. */
    List<String> asArguments() {
        List<String> arguments = new ArrayList<>(List.of(PORT_OFFSET, Integer.toString(portOffset)));
        if (carCar) {
            arguments.add(CAR_CAR);
        }
        if (demo) {
            arguments.add(DEMO);
        }
        return arguments;
    }

    void applyTo(SystemOptions system) {
        if (carCar) {
            system.carCar();
        }
        if (demo) {
            system.demo();
        }
    }
}
