package goodhouse.inventory;

import java.time.Clock;

/** Begins with the clock of the system. */
public final class InventoryProgram {

    private InventoryProgram() {}

    public static void main(String[] arguments) {
        System.exit(Clock.systemUTC().instant().getNano() % 2);
    }
}
