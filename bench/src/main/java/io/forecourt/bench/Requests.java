package io.forecourt.bench;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** The n-th request of each kind. Writes never touch the same thing twice; reads go all over the stock. */
final class Requests {

    private static final List<String> SEARCHES = List.of(
            "manufacturer=Ford&sort=price,asc",
            "q=camry",
            "priceTo=1500000&sort=mileage,asc",
            "modelYearFrom=2016&color=black",
            "q=jeep%20wrangler&sort=price,desc");
    private static final int SCATTER = 7919;
    private static final int SLOT_MINUTES = 15;

    private final List<String> vins;
    private final Dealership dealership;
    private final String unchangedVin;
    private final String unchangedTag;
    private final Instant firstSlot = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);

    Requests(List<String> vins, Dealership dealership) throws Exception {
        this.vins = vins;
        this.dealership = dealership;
        this.unchangedVin = vins.getFirst();
        this.unchangedTag = dealership.entityTag(unchangedVin);
    }

    /** The same for everybody, so that the gateway may answer for the service. */
    ClassicHttpRequest manufacturers(URI base, long number) {
        return get(base, "/api/v1/manufacturers?size=100").build();
    }

    ClassicHttpRequest unchangedCar(URI base, long number) {
        return get(base, "/api/v1/automobiles/" + unchangedVin)
                .addHeader("If-None-Match", unchangedTag)
                .build();
    }

    ClassicHttpRequest car(URI base, long number) {
        return get(base, "/api/v1/automobiles/" + scattered(number)).build();
    }

    ClassicHttpRequest search(URI base, long number) {
        return get(base, "/api/v1/automobiles?" + SEARCHES.get((int) (number % SEARCHES.size())))
                .build();
    }

    ClassicHttpRequest searchWithFacets(URI base, long number) {
        return get(base, "/api/v1/automobiles?facets=true&" + SEARCHES.get((int) (number % SEARCHES.size())))
                .build();
    }

    ClassicHttpRequest appointment(URI base, long number) {
        int lanes = dealership.technicians().size();
        Instant start = firstSlot.plus(number / lanes * SLOT_MINUTES, ChronoUnit.MINUTES);
        return post(base, "/api/v1/appointments", """
                {"vin":"%s","customer":{"name":"Ada Buyer"},"technicianId":%d,"startsAt":"%s","durationMinutes":%d,"reason":"Oil change","outsideHours":true}""".formatted(
                        scattered(number), dealership.technicians().get((int) (number % lanes)), start, SLOT_MINUTES));
    }

    /** From the end of the stock, so that the search's first cars stay for sale. */
    ClassicHttpRequest sale(URI base, long number) {
        return post(base, "/api/v1/sales", """
                {"vin":"%s","customerId":%d,"salespersonId":%d,"price":{"minorUnits":1250000,"currency":"USD"}}""".formatted(
                        vins.get((int) (vins.size() - 1 - number)), dealership.customer(), dealership.salesperson()));
    }

    private String scattered(long number) {
        return vins.get((int) (number * SCATTER % vins.size()));
    }

    private static ClassicRequestBuilder get(URI base, String path) {
        return ClassicRequestBuilder.get(base.resolve(path));
    }

    private ClassicHttpRequest post(URI base, String path, String json) {
        return ClassicRequestBuilder.post(base.resolve(path))
                .addHeader("Authorization", dealership.authorization())
                .setEntity(json, ContentType.APPLICATION_JSON)
                .build();
    }
}
