package badhouse.inventory;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled
class SleepingCases {

    @Test
    @Disabled
    void waitsForTheWrongThing() throws InterruptedException {
        Thread.sleep(1);
    }
}
