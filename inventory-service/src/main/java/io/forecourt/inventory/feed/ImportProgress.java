package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.ImportOutcome;
import io.forecourt.inventory.automobile.ImportingStock;
import io.forecourt.inventory.feed.text.Position;
import io.forecourt.inventory.feed.text.Row;
import io.forecourt.inventory.model.ModelName;
import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.model.VehicleModelCatalog;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an import on. What a batch of rows does to the stock, to the report and to the position in the file is one
 * transaction, so that after a crash the import goes on exactly where it was.
 */
@Component
@Transactional
class ImportProgress {

    /** So many changes that what the database knows of the stock no longer holds. */
    private static final int MANY = 1000;

    private final AutomobileImports imports;
    private final FirstRows firstRows;
    private final ImportRemarks remarks;
    private final VehicleModelCatalog models;
    private final ImportingStock stock;
    private final FeedProperties properties;
    private final Audit audit;
    private final Clock clock;

    ImportProgress(
            AutomobileImports imports,
            FirstRows firstRows,
            ImportRemarks remarks,
            VehicleModelCatalog models,
            ImportingStock stock,
            FeedProperties properties,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.firstRows = firstRows;
        this.remarks = remarks;
        this.models = models;
        this.stock = stock;
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    AutomobileImport start(long id) {
        AutomobileImport running = get(id);
        running.start(clock.instant());
        return running;
    }

    /** @return false if so many rows are rejected that the file is given up */
    boolean take(long id, List<Row> rows, Position end) {
        AutomobileImport running = get(id);
        ImportBatch batch = new ImportBatch(new RowParser(running.defaults(), running.vinOverrides()));
        batch.read(rows);
        batch.dropRepetitions(firstRows.find(id, batch.cars()));
        takeOver(batch);
        firstRows.add(id, batch.cars());
        remarks.add(id, kept(batch, running.tally()));
        running.advance(batch.tally(), end, clock.instant());
        if (running.tally().rejected() > properties.mostRemarks()) {
            running.fail(
                    "More than " + properties.mostRemarks() + " rows were rejected; this is not the file it should be.",
                    clock.instant());
            record("failed", running);
            return false;
        }
        return true;
    }

    private void takeOver(ImportBatch batch) {
        List<FeedCar> cars = batch.cars();
        if (cars.isEmpty()) {
            return;
        }
        Map<ModelName.Key, VehicleModel> known =
                models.ensure(cars.stream().map(FeedCar::modelName).toList());
        List<ImportOutcome> outcomes = stock.take(cars.stream()
                .map(car ->
                        car.of(Objects.requireNonNull(known.get(car.modelName().key()))))
                .toList());
        for (int i = 0; i < outcomes.size(); i++) {
            batch.add(cars.get(i), outcomes.get(i));
        }
    }

    private List<Remark> kept(ImportBatch batch, Tally before) {
        int room = properties.mostRemarks() - before.warnings();
        List<Remark> kept = new ArrayList<>();
        for (Remark remark : batch.remarks()) {
            if (remark.kind() == Remark.Kind.REJECTION || room-- > 0) {
                kept.add(remark);
            }
        }
        return kept;
    }

    void complete(long id) {
        AutomobileImport done = get(id);
        done.complete(clock.instant());
        record("completed", done);
        firstRows.forget(id);
        if (done.tally().accepted() + done.tally().updated() > MANY) {
            stock.takeStock();
        }
    }

    void interrupt(long id, String why) {
        get(id).interrupt(why, clock.instant());
        firstRows.forget(id);
    }

    private void record(String end, AutomobileImport ended) {
        Tally tally = ended.tally();
        audit.record(
                AutomobileImport.OBJECT + "." + end,
                AutomobileImport.OBJECT,
                ended.id(),
                Map.of("accepted", tally.accepted(), "updated", tally.updated(), "rejected", tally.rejected()));
    }

    private AutomobileImport get(long id) {
        return imports.findById(id).orElseThrow(() -> new ImportNotFound(id));
    }
}
