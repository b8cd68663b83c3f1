package io.forecourt.parking.export;

import io.forecourt.parking.history.FoundStay;
import io.forecourt.parking.history.StayFilter;
import io.forecourt.parking.history.StaySearch;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes exports piece by piece. A piece, where it ends, and how far the export is by it, are of one transaction, which
 * holds the export. So whoever goes on, after whatever happened, goes on where the last piece ends, and two who write one
 * export at a time write it once.
 */
@Component
@Transactional
class WritingExports {

    private static final Logger log = LoggerFactory.getLogger(WritingExports.class);

    private final ExportTable exports;
    private final StaySearch stays;
    private final StaySheet sheet;
    private final TellingManagers managers;
    private final ExportSettings settings;
    private final Clock clock;

    WritingExports(
            ExportTable exports,
            StaySearch stays,
            StaySheet sheet,
            TellingManagers managers,
            ExportSettings settings,
            Clock clock) {
        this.exports = exports;
        this.stays = stays;
        this.sheet = sheet;
        this.managers = managers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether there is more to be written */
    boolean writeNext(long id) {
        Instant now = clock.instant();
        return exports.hold(id, now).filter(export -> writeNext(export, now)).isPresent();
    }

    private boolean writeNext(OpenExport export, Instant now) {
        StayFilter filter = export.filter().filter();
        boolean isFirst = export.rowsTotal() == null;
        if (isFirst && !begin(export, filter, now)) {
            return false;
        }
        List<FoundStay> found = stays.found(filter, export.after(), export.upTo(), settings.chunk());
        if (isFirst || !found.isEmpty()) {
            exports.append(
                    export,
                    sheet.piece(found, isFirst),
                    found.size(),
                    found.isEmpty() ? null : StaySearch.cursor(found.getLast()));
        }
        if (found.size() == settings.chunk()) {
            return true;
        }
        managers.tell(export.accountId(), exports.finish(export.id(), now));
        return false;
    }

    private boolean begin(OpenExport export, StayFilter filter, Instant now) {
        long total = stays.count(filter, export.upTo());
        if (total > settings.longest()) {
            exports.fail(export.id(), ExportFailure.TOO_MANY_STAYS, now);
            return false;
        }
        exports.begin(export.id(), total);
        return true;
    }

    /** Nothing of it is kept but that it failed. */
    void giveUp(long id) {
        if (exports.fail(id, ExportFailure.NOT_WRITTEN, clock.instant())) {
            log.error("Export {} is given up", id);
        }
    }
}
