package io.forecourt.parking.export;

import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.parking.job.Jobs;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.problem.InvalidRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The caller's exports. Who may have any, the access rules say. */
@Service
@Transactional
public class OwnExports {

    private final ExportTable exports;
    private final ExportSettings settings;
    private final ExportAudit audit;
    private final Jobs jobs;
    private final CurrentCaller caller;
    private final Clock clock;

    OwnExports(
            ExportTable exports,
            ExportSettings settings,
            ExportAudit audit,
            Jobs jobs,
            CurrentCaller caller,
            Clock clock) {
        this.exports = exports;
        this.settings = settings;
        this.audit = audit;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Has the stays that there are now written into a file, later and elsewhere.
     *
     * @throws InvalidRequest where the filter is none
     * @throws Forbidden when the caller is nobody with an account of their own
     * @throws TooManyExports when they have as many as anybody may
     */
    public StaysExport ask(StayFilterRequest filter) {
        filter.filter();
        UUID account = caller.current()
                .accountId()
                .orElseThrow(() -> new Forbidden("Only who has an account here has exports here."));
        Instant now = clock.instant();
        exports.holdAll(account);
        if (exports.count(account, now) >= settings.most()) {
            throw new TooManyExports(settings.most());
        }
        StaysExport asked = exports.add(account, filter, now);
        jobs.plan(ExportJobs.WRITING.instance(Long.toString(asked.id())).build(), now);
        audit.requested(asked);
        return asked;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<StaysExport> list(PageQuery page) {
        Instant now = clock.instant();
        return caller.current()
                .accountId()
                .<Page<StaysExport>>map(account -> new PageImpl<>(
                        exports.of(account, now, page.size(), page.offset()),
                        page.pageable(),
                        exports.count(account, now)))
                .orElseGet(() -> new PageImpl<>(List.of(), page.pageable(), 0));
    }

    /** @throws ExportNotFound when the caller has none of that number, or none any more */
    @Transactional(readOnly = true)
    public StaysExport get(long id) {
        return own(id);
    }

    /**
     * Writes down that its file is taken away, whatever comes of it afterwards.
     *
     * @throws ExportNotFound when the caller has none of that number, or none any more
     * @throws ExportNotReady when there is no file
     */
    public StaysExport take(long id) {
        StaysExport export = own(id);
        if (export.state() != ExportState.READY) {
            throw new ExportNotReady(export);
        }
        audit.downloaded(export);
        return export;
    }

    /**
     * Hands over the file, of which one piece at a time is in memory. No connection is kept while somebody reads slowly.
     *
     * @param taken by {@link #take}
     * @throws IOException also when it is deleted meanwhile
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(StaysExport taken, OutputStream out) throws IOException {
        for (int chunk = 1; chunk <= taken.chunks(); chunk++) {
            out.write(exports.content(taken.id(), chunk)
                    .orElseThrow(() -> new IOException("Export " + taken.id() + " was deleted meanwhile")));
        }
    }

    /**
     * Deletes it, and stops it if it is being written.
     *
     * @throws ExportNotFound when the caller has none of that number, or none any more
     */
    public void delete(long id) {
        boolean isOwn = caller.current()
                .accountId()
                .map(account -> exports.delete(id, account, clock.instant()))
                .orElse(false);
        if (!isOwn) {
            throw new ExportNotFound(id);
        }
        audit.deleted(id);
    }

    private StaysExport own(long id) {
        return caller.current()
                .accountId()
                .flatMap(account -> exports.find(id, account, clock.instant()))
                .orElseThrow(() -> new ExportNotFound(id));
    }
}
