package io.forecourt.parking.driver;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import io.forecourt.web.problem.InvalidRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drivers' vehicles, each its own account's. Somebody else's does not exist for the caller. */
@Service
@Transactional
public class OwnVehicles implements DriverVehicles {

    private final VehicleTable vehicles;
    private final CurrentCaller callers;
    private final VehicleSettings settings;

    OwnVehicles(VehicleTable vehicles, CurrentCaller callers, VehicleSettings settings) {
        this.vehicles = vehicles;
        this.callers = callers;
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public ParkedVehicle get(UUID accountId, long vehicleId) {
        var vehicle = find(of(accountId), vehicleId);
        if (vehicle.plate() == null) {
            throw new PlateMissing(vehicleId);
        }
        return new ParkedVehicle(vehicle.plate(), vehicle.vehicleClass(), vehicleId);
    }

    /** In the order in which they came to be known. */
    @Transactional(readOnly = true)
    public List<OwnVehicle> list() {
        return caller().map(this::of).orElse(List.of());
    }

    /** @throws VehicleNotFound when the caller has none of that number */
    @Transactional(readOnly = true)
    public OwnVehicle get(long id) {
        return find(list(), id);
    }

    /**
     * Adds one to the caller's.
     *
     * @throws Forbidden when the caller is nobody with an account of their own
     * @throws VehiclePlateTaken when they have one with that plate
     * @throws TooManyVehicles when they have entered as many as anybody may
     */
    public OwnVehicle add(VehicleEntry entry) {
        var account = caller().orElseThrow(() -> new Forbidden("Only who has an account here has vehicles here."));
        vehicles.hold(account);
        var known = of(account);
        requireNoOther(known, entry.plate(), _ -> true);
        if (known.stream().filter(vehicle -> vehicle.bought() == null).count() >= settings.most()) {
            throw new TooManyVehicles(settings.most());
        }
        long added = vehicles.add(account, entry);
        return find(of(account), added);
    }

    /**
     * Says otherwise what one of the caller's is.
     *
     * @param versionCheck throws when it is not the version found that is to be changed
     * @throws VehicleNotFound when the caller has none of that number
     * @throws VehiclePlateTaken when they have another with that plate
     */
    public OwnVehicle change(long id, VehicleEntry entry, LongConsumer versionCheck) {
        var account = caller().orElseThrow(() -> new VehicleNotFound(id));
        vehicles.hold(account);
        var known = of(account);
        versionCheck.accept(find(known, id).version());
        requireNoOther(known, entry.plate(), vehicle -> vehicle.id() != id);
        vehicles.change(id, entry);
        return find(of(account), id);
    }

    /** Removes one of the caller's. Its stays keep the plate that they were bought for. */
    public void remove(long id) {
        var account = caller().orElseThrow(() -> new VehicleNotFound(id));
        vehicles.hold(account);
        if (find(of(account), id).bought() == null) {
            vehicles.remove(id);
        } else {
            vehicles.hide(id);
        }
    }

    /** Forgets the vehicles of accounts that are no more. */
    public void forget(List<UUID> accounts) {
        vehicles.forget(accounts);
    }

    private Optional<UUID> caller() {
        return callers.current().accountId();
    }

    /** A car that was bought here is not told twice: where its driver has entered it, too, theirs counts. */
    private List<OwnVehicle> of(UUID account) {
        var known = vehicles.of(account).stream().map(this::vehicle).toList();
        var entered = known.stream()
                .filter(vehicle -> vehicle.bought() == null)
                .map(OwnVehicle::plate)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return known.stream()
                .filter(vehicle ->
                        vehicle.bought() == null || vehicle.plate() == null || !entered.contains(vehicle.plate()))
                .toList();
    }

    private OwnVehicle vehicle(VehicleTable.Row row) {
        var bought = row.bought();
        var build = bought == null ? row.build() : row.build().or(bought.build());
        return new OwnVehicle(
                row.id(),
                row.version(),
                row.name() == null && bought != null ? bought.name() : row.name(),
                row.plate() == null && bought != null ? known(bought) : row.plate(),
                build,
                build.vehicleClass(settings.heavy()),
                bought);
    }

    /** Inventory's plate as one of ours; whatever cannot be one has to be asked for. */
    private @Nullable Plate known(BoughtCar bought) {
        if (bought.plate() == null) {
            return null;
        }
        try {
            return Plate.of(bought.plate(), settings.country());
        } catch (InvalidRequest _) {
            return null;
        }
    }

    private static void requireNoOther(List<OwnVehicle> known, Plate plate, Predicate<OwnVehicle> others) {
        known.stream()
                .filter(others)
                .filter(vehicle -> vehicle.hasPlate(plate))
                .findFirst()
                .ifPresent(other -> {
                    throw new VehiclePlateTaken(other.id());
                });
    }

    private static OwnVehicle find(List<OwnVehicle> known, long id) {
        return known.stream()
                .filter(vehicle -> vehicle.id() == id)
                .findFirst()
                .orElseThrow(() -> new VehicleNotFound(id));
    }
}
