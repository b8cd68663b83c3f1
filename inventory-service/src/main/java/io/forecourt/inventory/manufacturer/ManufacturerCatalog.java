package io.forecourt.inventory.manufacturer;

import io.forecourt.security.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of manufacturers. */
@Service
@Transactional
public class ManufacturerCatalog {

    private static final String MANUFACTURER = "manufacturer";

    private final Manufacturers manufacturers;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    ManufacturerCatalog(Manufacturers manufacturers, ApplicationEventPublisher events, Audit audit) {
        this.manufacturers = manufacturers;
        this.events = events;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<Manufacturer> page(Pageable page) {
        return manufacturers.findAll(page);
    }

    @Transactional(readOnly = true)
    public List<Manufacturer> all() {
        return manufacturers.findAllByOrderByNameKey();
    }

    @Transactional(readOnly = true)
    public Manufacturer get(long id) {
        return find(id).orElseThrow(() -> new ManufacturerNotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<Manufacturer> find(long id) {
        return manufacturers.findById(id);
    }

    public Manufacturer add(CatalogName name) {
        try {
            Manufacturer added = manufacturers.save(new Manufacturer(name));
            audit.record("manufacturer.added", MANUFACTURER, added.id());
            return added;
        } catch (DataIntegrityViolationException _) {
            throw new ManufacturerNameTaken(name);
        }
    }

    /** @param versionCheck called with the version found, may refuse it */
    public Manufacturer rename(long id, CatalogName name, LongConsumer versionCheck) {
        Manufacturer manufacturer = get(id);
        versionCheck.accept(manufacturer.version());
        if (manufacturer.rename(name)) {
            try {
                manufacturers.flush();
            } catch (DataIntegrityViolationException _) {
                throw new ManufacturerNameTaken(name);
            }
            audit.record("manufacturer.renamed", MANUFACTURER, id);
            events.publishEvent(new ManufacturerRenamed(id));
        }
        return manufacturer;
    }

    public Manufacturer remove(long id) {
        Manufacturer manufacturer = get(id);
        try {
            manufacturers.delete(manufacturer);
            manufacturers.flush();
        } catch (DataIntegrityViolationException _) {
            throw new ManufacturerInUse(manufacturer.name());
        }
        audit.record("manufacturer.removed", MANUFACTURER, id);
        return manufacturer;
    }

    /** The manufacturers of these names by the names' keys; those that were missing are added. */
    public Map<String, Manufacturer> ensure(Collection<CatalogName> names) {
        Map<String, CatalogName> byKey =
                names.stream().collect(Collectors.toMap(CatalogName::key, Function.identity(), (first, _) -> first));
        Map<String, Manufacturer> known = findAll(byKey.keySet());
        List<CatalogName> missing = byKey.values().stream()
                .filter(name -> !known.containsKey(name.key()))
                .toList();
        if (!missing.isEmpty()) {
            manufacturers.addMissing(
                    missing.stream().map(CatalogName::value).toArray(String[]::new),
                    missing.stream().map(CatalogName::key).toArray(String[]::new));
            known.putAll(findAll(missing.stream().map(CatalogName::key).toList()));
        }
        return known;
    }

    private Map<String, Manufacturer> findAll(Collection<String> nameKeys) {
        return manufacturers.findByNameKeyIn(nameKeys).stream()
                .collect(Collectors.toMap(Manufacturer::nameKey, Function.identity()));
    }
}
