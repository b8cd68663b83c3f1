package io.forecourt.inventory.automobile;

import io.forecourt.inventory.automobile.ImportOutcome.Accepted;
import io.forecourt.inventory.automobile.ImportOutcome.Refused;
import io.forecourt.inventory.automobile.ImportOutcome.Unchanged;
import io.forecourt.inventory.automobile.ImportOutcome.Updated;
import io.forecourt.inventory.vin.Vin;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what feeds say, many automobiles at a time. A feed describes the stock; it does not decide what becomes of
 * it: a car that a sale holds is not changed, and one that has left us does not come back by itself.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImportingStock {

    private final Automobiles automobiles;
    private final AutomobileChanges changes;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ImportingStock(Automobiles automobiles, AutomobileChanges changes, JdbcTemplate jdbc, Clock clock) {
        this.automobiles = automobiles;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param cars no VIN twice
     * @return what became of each, in their order
     */
    public List<ImportOutcome> take(List<ImportedAutomobile> cars) {
        Map<Vin, Automobile> known =
                automobiles
                        .findByVins(cars.stream().map(ImportedAutomobile::vin).toList())
                        .stream()
                        .collect(Collectors.toMap(Automobile::vin, Function.identity()));
        Instant now = clock.instant();
        List<AutomobileChange> made = new ArrayList<>();
        List<ImportOutcome> outcomes = new ArrayList<>(cars.size());
        for (ImportedAutomobile car : cars) {
            Automobile automobile = known.get(car.vin());
            if (automobile == null) {
                made.add(Automobile.register(car.vin(), car.toRegistration(), car.model(), now));
                outcomes.add(new Accepted());
            } else {
                outcomes.add(update(automobile, car, now, made));
            }
        }
        changes.announce(made);
        return outcomes;
    }

    /** Lets the database learn what the stock looks like now, so that searches find their way in it at once. */
    public void takeStock() {
        jdbc.execute("analyze automobiles");
    }

    private static ImportOutcome update(
            Automobile automobile, ImportedAutomobile car, Instant now, List<AutomobileChange> made) {
        if (automobile.isDelisted()) {
            return new Refused(
                    "DELISTED",
                    "The automobile " + car.vin() + " was delisted; register it to take it back into stock.");
        }
        AutomobileEdit edit = car.toEdit(automobile);
        if (edit.changesOf(automobile).isEmpty()) {
            return new Unchanged();
        }
        if (automobile.isHeldBySale()) {
            return new Refused(
                    automobile.status().name(),
                    "The automobile " + car.vin() + " is " + automobile.status()
                            + "; an import does not change what a sale holds.");
        }
        Optional<AutomobileChange> change = automobile.edit(edit, now);
        change.ifPresent(made::add);
        return new Updated();
    }
}
