package goodhouse.inventory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
public class Model {

    @Id
    private long id;

    private Instant changedAt = Instant.EPOCH;

    public void rename(Instant now) {
        changedAt = now;
    }

    public boolean changedSince(Instant time) {
        return changedAt.isAfter(time) && id > 0;
    }
}
