package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.ImportOutcome;
import io.forecourt.inventory.automobile.ImportOutcome.Accepted;
import io.forecourt.inventory.automobile.ImportOutcome.Refused;
import io.forecourt.inventory.automobile.ImportOutcome.Unchanged;
import io.forecourt.inventory.automobile.ImportOutcome.Updated;
import io.forecourt.inventory.feed.FirstRows.FirstRow;
import io.forecourt.inventory.feed.text.Row;
import io.forecourt.inventory.vin.Vin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sorts out the rows of one batch and counts what becomes of them. */
final class ImportBatch {

    private final RowParser parser;
    private final List<FeedCar> cars = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Tally tally = Tally.NONE;

    ImportBatch(RowParser parser) {
        this.parser = parser;
    }

    void read(List<Row> rows) {
        for (Row row : rows) {
            try {
                cars.add(parser.parse(row));
            } catch (RowRejected rejected) {
                reject(Remark.rejection(row, rejected.flaw()));
            }
        }
    }

    /** Leaves only the first row of each VIN: one that says the same again changes nothing, any other is rejected. */
    void dropRepetitions(Map<Vin, FirstRow> firstRows) {
        cars.removeIf(car -> {
            FirstRow first = firstRows.putIfAbsent(car.vin(), new FirstRow(car.line(), car.fingerprint()));
            if (first == null) {
                return false;
            }
            if (first.fingerprint() == car.fingerprint()) {
                count(0, 0, 1, 0);
            } else {
                reject(car.rejection(
                        "DUPLICATE_VIN",
                        "Line " + first.line() + " has the VIN " + car.vin()
                                + " with other details; the first row counts."));
            }
            return true;
        });
    }

    void add(FeedCar car, ImportOutcome outcome) {
        switch (outcome) {
            case Accepted() -> count(1, 0, 0, 0);
            case Updated() -> count(0, 1, 0, 0);
            case Unchanged() -> count(0, 0, 1, 0);
            case Refused(String code, String reason) -> {
                reject(car.rejection(code, reason));
                return;
            }
        }
        remarks.addAll(car.warnings());
        tally = tally.plus(new Tally(0, 0, 0, 0, car.warnings().size()));
    }

    private void reject(Remark rejection) {
        remarks.add(rejection);
        count(0, 0, 0, 1);
    }

    private void count(int accepted, int updated, int unchanged, int rejected) {
        tally = tally.plus(new Tally(accepted, updated, unchanged, rejected, 0));
    }

    List<FeedCar> cars() {
        return cars;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Tally tally() {
        return tally;
    }
}
