package io.forecourt.inventory.automobile;

import io.forecourt.inventory.automobile.AutomobileChange.Kind;
import io.forecourt.inventory.vin.Vin;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves automobiles along with their sales. What it cannot follow it refuses with a reason, which is an outcome and not
 * a failure: the sale is then cancelled where it was made.
 */
@Service
@Transactional
public class FollowingSales {

    private final Automobiles automobiles;
    private final AutomobileChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowingSales(Automobiles automobiles, AutomobileChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.automobiles = automobiles;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    public void reserve(long saleId, String vin) {
        follow(saleId, vin, (automobile, at) -> automobile.reserve(saleId, at));
    }

    public void recordSale(long saleId, String vin) {
        follow(saleId, vin, (automobile, at) -> automobile.recordSale(saleId, at));
    }

    public void deliver(long saleId, String vin) {
        follow(saleId, vin, (automobile, at) -> automobile.deliver(saleId, at));
    }

    public void cancel(long saleId, String vin, @Nullable String reason) {
        release(saleId, vin, Kind.SALE_CANCELLED, reason);
    }

    public void unwind(long saleId, String vin, @Nullable String reason) {
        release(saleId, vin, Kind.SALE_UNWOUND, reason);
    }

    private void follow(long saleId, String vin, BiFunction<Automobile, Instant, Optional<AutomobileChange>> step) {
        Instant now = clock.instant();
        Optional<Automobile> automobile = find(vin);
        if (automobile.isEmpty()) {
            refuse(saleId, vin, "There is no automobile " + vin + " in our inventory.", now);
            return;
        }
        try {
            step.apply(automobile.get(), now).ifPresent(changes::announce);
        } catch (IllegalMove impossible) {
            refuse(saleId, vin, impossible.sentence(), now);
        }
    }

    private void release(long saleId, String vin, Kind kind, @Nullable String reason) {
        find(vin)
                .flatMap(automobile -> automobile.release(saleId, kind, reason, clock.instant()))
                .ifPresent(changes::announce);
    }

    private void refuse(long saleId, String vin, String reason, Instant at) {
        events.publishEvent(new SaleNotFollowed(saleId, vin, reason, at));
    }

    private Optional<Automobile> find(String vin) {
        return Vin.of(vin).flatMap(automobiles::findByVin);
    }
}
