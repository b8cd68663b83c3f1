package io.forecourt.inventory.model;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.manufacturer.Manufacturer;
import io.forecourt.inventory.manufacturer.ManufacturerCatalog;
import io.forecourt.security.audit.Audit;
import io.forecourt.web.problem.InvalidRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of models. */
@Service
@Transactional
public class VehicleModelCatalog {

    private static final String MODEL = "model";

    private final VehicleModels models;
    private final ManufacturerCatalog manufacturers;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    VehicleModelCatalog(
            VehicleModels models, ManufacturerCatalog manufacturers, ApplicationEventPublisher events, Audit audit) {
        this.models = models;
        this.manufacturers = manufacturers;
        this.events = events;
        this.audit = audit;
    }

    /** @param manufacturerId whose models, or null for everybody's */
    @Transactional(readOnly = true)
    public Page<VehicleModel> page(@Nullable Long manufacturerId, Pageable page) {
        return models.page(manufacturerId, page);
    }

    @Transactional(readOnly = true)
    public List<VehicleModel> all() {
        return models.findAllInOrder();
    }

    @Transactional(readOnly = true)
    public VehicleModel get(long id) {
        return find(id).orElseThrow(() -> new VehicleModelNotFound(id));
    }

    /** With its manufacturer, in one statement. */
    @Transactional(readOnly = true)
    public Optional<VehicleModel> find(long id) {
        return models.find(id);
    }

    public VehicleModel add(long manufacturerId, CatalogName name, @Nullable String pictureUrl) {
        Manufacturer manufacturer = manufacturers
                .find(manufacturerId)
                .orElseThrow(() -> new InvalidRequest("/manufacturerId", "there is no manufacturer " + manufacturerId));
        try {
            VehicleModel added = models.save(new VehicleModel(manufacturer, name, pictureUrl));
            audit.record("model.added", MODEL, added.id());
            return added;
        } catch (DataIntegrityViolationException _) {
            throw new VehicleModelNameTaken(manufacturer.name(), name);
        }
    }

    /** @param versionCheck called with the version found, may refuse it */
    public VehicleModel change(long id, CatalogName name, @Nullable String pictureUrl, LongConsumer versionCheck) {
        VehicleModel model = get(id);
        versionCheck.accept(model.revision());
        model.showPicture(pictureUrl);
        boolean renamed = model.rename(name);
        try {
            models.flush();
        } catch (DataIntegrityViolationException _) {
            throw new VehicleModelNameTaken(model.manufacturer().name(), name);
        }
        audit.record(renamed ? "model.renamed" : "model.changed", MODEL, id);
        if (renamed) {
            events.publishEvent(new VehicleModelRenamed(id));
        }
        return model;
    }

    public VehicleModel remove(long id) {
        VehicleModel model = get(id);
        try {
            models.delete(model);
            models.flush();
        } catch (DataIntegrityViolationException _) {
            throw new VehicleModelInUse(model.name());
        }
        audit.record("model.removed", MODEL, id);
        return model;
    }

    /** The models of these names by the names' keys; those that were missing are added, with their manufacturers. */
    public Map<ModelName.Key, VehicleModel> ensure(Collection<ModelName> names) {
        Map<ModelName.Key, ModelName> byKey =
                names.stream().collect(Collectors.toMap(ModelName::key, Function.identity(), (first, _) -> first));
        Map<ModelName.Key, VehicleModel> known = find(byKey.values());
        List<ModelName> missing = byKey.values().stream()
                .filter(name -> !known.containsKey(name.key()))
                .toList();
        if (!missing.isEmpty()) {
            add(missing);
            known.putAll(find(missing));
        }
        return known;
    }

    private void add(List<ModelName> missing) {
        Map<String, Manufacturer> makers = manufacturers.ensure(
                missing.stream().map(ModelName::manufacturer).toList());
        models.addMissing(
                missing.stream()
                        .map(name -> Objects.requireNonNull(
                                        makers.get(name.manufacturer().key()))
                                .id())
                        .toArray(Long[]::new),
                missing.stream().map(name -> name.model().value()).toArray(String[]::new),
                missing.stream().map(name -> name.model().key()).toArray(String[]::new));
    }

    private Map<ModelName.Key, VehicleModel> find(Collection<ModelName> names) {
        return models
                .findByNames(
                        names.stream().map(name -> name.manufacturer().key()).collect(Collectors.toSet()),
                        names.stream().map(name -> name.model().key()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(VehicleModel::key, Function.identity()));
    }
}
