package io.forecourt.parking.imports;

import io.forecourt.parking.place.Position;
import io.forecourt.parking.place.SiteDetails;
import org.jspecify.annotations.Nullable;

/** A row that can be taken. */
record ImportedSite(int line, String externalId, SiteDetails details) {

    @Nullable
    Position position() {
        return details.position();
    }

    ImportedSite withoutPosition() {
        return new ImportedSite(line, externalId, details.withoutPosition());
    }

    ImportRemark warning(String field, String code, String detail) {
        return new ImportRemark(line, false, externalId, field, code, detail);
    }

    ImportRemark rejection(String field, String code, String detail) {
        return new ImportRemark(line, true, externalId, field, code, detail);
    }
}
