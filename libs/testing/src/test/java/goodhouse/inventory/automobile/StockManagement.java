package goodhouse.inventory.automobile;

import goodhouse.inventory.model.Model;
import goodhouse.inventory.model.Models;
import java.time.Clock;
import java.time.Instant;

/** Uses the clock that it is given. */
public class StockManagement {

    private final Models models;
    private final Clock clock;

    public StockManagement(Models models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    public void rename(Model model) {
        model.rename(Instant.now(clock));
    }

    @Override
    public String toString() {
        return models.toString();
    }
}
