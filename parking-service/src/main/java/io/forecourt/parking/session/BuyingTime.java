package io.forecourt.parking.session;

import io.forecourt.parking.driver.DriverVehicles;
import io.forecourt.parking.driver.ParkedVehicle;
import io.forecourt.parking.driver.Permits;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.stay.EarlierStays;
import io.forecourt.parking.stay.NewStay;
import io.forecourt.parking.stay.Rights;
import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayPrices;
import io.forecourt.parking.stay.StaySettings;
import io.forecourt.parking.stay.StaySite;
import io.forecourt.parking.stay.StaySites;
import io.forecourt.parking.stay.StayTerms;
import io.forecourt.parking.tariff.SiteTariffs;
import io.forecourt.parking.tariff.TariffInForce;
import io.forecourt.parking.tariff.engine.Carried;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drivers buy paid time from now on. What it costs is fixed at once, by the tariff and the clock of that moment; it counts
 * from then on, whenever it is paid, and at once where nothing is to be paid. How many vehicles the site has room for does
 * not matter: the right is to park where one finds room.
 */
@Service
@Transactional
public class BuyingTime {

    private final StaySites sites;
    private final SiteTariffs tariffs;
    private final DriverVehicles vehicles;
    private final Permits permits;
    private final EarlierStays earlier;
    private final StayPrices prices;
    private final Rights rights;
    private final StaySettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    BuyingTime(
            StaySites sites,
            SiteTariffs tariffs,
            DriverVehicles vehicles,
            Permits permits,
            EarlierStays earlier,
            StayPrices prices,
            Rights rights,
            StaySettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.sites = sites;
        this.tariffs = tariffs;
        this.vehicles = vehicles;
        this.permits = permits;
        this.earlier = earlier;
        this.prices = prices;
        this.rights = rights;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins a session: one that waits to be paid, or runs where nothing is to be paid.
     *
     * @throws NotSoldHere where there is no such site, or its spaces are reserved
     * @throws RightExists when the plate may park there already, or the driver has not paid yet for that
     * @throws io.forecourt.parking.tariff.StayRefused when the tariff has no price for it
     */
    public Stay buy(TimeWanted wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        StaySite site = site(wanted.siteId());
        ParkedVehicle vehicle = vehicles.get(wanted.accountId(), wanted.vehicle());
        TariffInForce tariff = tariffs.at(site.id(), now).orElse(null);
        var terms = new StayTerms(
                StayKind.SESSION,
                wanted.accountId(),
                site.id(),
                null,
                vehicle.plate(),
                vehicle.vehicleClass(),
                permits.userClass(vehicle.plate(), site.zoneGroup(), now),
                tariff == null ? null : tariff.versionId(),
                tariff == null ? null : tariff.currency(),
                tariff == null ? Carried.NOTHING : earlier.before(now, vehicle.plate(), site, tariff),
                now,
                now);
        requireNothingInTheWay(terms);
        var stay = NewStay.of(terms, prices.lasting(terms, tariff, wanted.paidTime()), settings.quote());
        return rights.begin(stay)
                .orElseThrow(() -> rights.inTheWay(terms)
                        .map(other -> (RuntimeException) RightExists.of(other, terms.knownAccount()))
                        .orElseGet(
                                () -> new IllegalStateException("A session was refused, and nothing is in its way")));
    }

    private StaySite site(long id) {
        StaySite site = sites.find(id).filter(rights::hold).orElseThrow(() -> NotSoldHere.noSite(id));
        if (site.kind() == SiteKind.CAR_PARK && hasSpaces(id)) {
            throw NotSoldHere.spacesAreReserved(site.name());
        }
        return site;
    }

    private boolean hasSpaces(long siteId) {
        return jdbc.sql("select exists (select from spaces where site_id = ? and removed_at is null and active)")
                .param(siteId)
                .query(Boolean.class)
                .single();
    }

    private void requireNothingInTheWay(StayTerms terms) {
        rights.inTheWay(terms).ifPresent(other -> {
            throw RightExists.of(other, terms.knownAccount());
        });
    }
}
