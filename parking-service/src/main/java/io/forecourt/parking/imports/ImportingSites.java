package io.forecourt.parking.imports;

import io.forecourt.parking.place.SiteDetails;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.TakingOverSites;
import io.forecourt.parking.place.TakingOverSites.Outcome;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Takes over lists of sites: what can be taken, in one transaction, and a remark on everything that cannot. */
@Service
public class ImportingSites {

    private final TakingOverSites sites;

    ImportingSites(TakingOverSites sites) {
        this.sites = sites;
    }

    /**
     * Takes over a file. The same one again changes nothing, nor what was corrected here in the meantime.
     *
     * @param operatorId whose sites they are
     * @param kind of all of them
     * @param timeZone of all of them
     * @throws SheetRefused when the file is no list of sites
     */
    public ImportReport take(byte[] file, long operatorId, SiteKind kind, ZoneId timeZone) {
        SiteSheet sheet = SiteSheet.read(file);
        List<ImportRemark> remarks = new ArrayList<>();
        SiteRowParser parser = new SiteRowParser(kind, timeZone, remarks::add);
        List<ImportedSite> parsed = sheet.rows().stream()
                .map(parser::parse)
                .filter(Objects::nonNull)
                .toList();
        List<ImportedSite> wanted = SwappedPositions.leftOut(firstOfEach(parsed, remarks), remarks::add);
        Map<String, Outcome> outcomes = sites.takeOver(
                operatorId, wanted.stream().map(ImportedSite::details).toList());
        for (ImportedSite site : wanted) {
            if (outcomes.get(site.externalId()) == Outcome.TOO_SMALL) {
                remarks.add(site.rejection(
                        SiteColumn.CAPACITY.heading(),
                        "CAPACITY_TAKEN",
                        "More vehicles are, or will be, on the site than this has room for."));
            }
        }
        return report(sheet, wanted, outcomes, remarks);
    }

    private static List<ImportedSite> firstOfEach(List<ImportedSite> parsed, List<ImportRemark> remarks) {
        Map<String, ImportedSite> first = new LinkedHashMap<>();
        for (ImportedSite site : parsed) {
            ImportedSite earlier = first.putIfAbsent(site.externalId(), site);
            if (earlier != null) {
                remarks.add(site.rejection(
                        SiteColumn.EXTERNAL_ID.heading(),
                        "DUPLICATE",
                        "Line " + earlier.line() + " has the same; the first row counts."));
            }
        }
        return List.copyOf(first.values());
    }

    private static ImportReport report(
            SiteSheet sheet, List<ImportedSite> wanted, Map<String, Outcome> outcomes, List<ImportRemark> remarks) {
        List<SiteDetails> taken = wanted.stream()
                .filter(site -> outcomes.get(site.externalId()) != Outcome.TOO_SMALL)
                .map(ImportedSite::details)
                .toList();
        return new ImportReport(
                sheet.rows().size(),
                Collections.frequency(outcomes.values(), Outcome.ADDED),
                Collections.frequency(outcomes.values(), Outcome.UPDATED),
                Collections.frequency(outcomes.values(), Outcome.UNCHANGED),
                sheet.rows().size() - taken.size(),
                (int) taken.stream().filter(site -> site.position() == null).count(),
                (int) taken.stream().filter(site -> site.capacity() == null).count(),
                sheet.ignored(),
                remarks.stream()
                        .sorted(Comparator.comparingInt(ImportRemark::line))
                        .toList());
    }
}
