package io.forecourt.parking.occupancy;

import io.forecourt.parking.place.OperatorsSite;
import io.forecourt.parking.place.OperatorsSites;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what others have counted: what can be taken, in one transaction, and a remark on what cannot. */
@Service
public class ReplayingOccupancy {

    private final OperatorsSites sites;
    private final OccupancySamples samples;
    private final Audit audit;
    private final Clock clock;

    ReplayingOccupancy(OperatorsSites sites, OccupancySamples samples, Audit audit, Clock clock) {
        this.sites = sites;
        this.samples = samples;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes over a file. The same one again changes nothing; another one that says otherwise of the same instant corrects
     * it.
     *
     * @param file CSV, as it is or compressed by gzip
     * @param operatorId whose sites the columns name, by their external ids
     * @throws ReadingsRefused when the file is none of readings
     */
    @Transactional
    public OccupancyReport take(byte[] file, long operatorId) {
        Map<String, OperatorsSite> byName = sites.hold(operatorId).stream()
                .collect(Collectors.toMap(OperatorsSite::externalId, Function.identity()));
        OccupancyReport report = new Replay(OccupancySheet.open(file), byName, clock.instant(), samples::keep).run();
        audit.record(
                "operator.occupancy-imported",
                "operator",
                operatorId,
                Map.of("added", report.added(), "corrected", report.corrected()));
        return report;
    }
}
