package io.forecourt.parking.reservation;

import io.forecourt.parking.driver.DriverVehicles;
import io.forecourt.parking.driver.ParkedVehicle;
import io.forecourt.parking.driver.Permits;
import io.forecourt.parking.driver.Permits.PlateAt;
import io.forecourt.parking.stay.NewStay;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayPrices;
import io.forecourt.parking.stay.StaySettings;
import io.forecourt.parking.stay.StaySite;
import io.forecourt.parking.stay.StaySites;
import io.forecourt.parking.stay.StayTerms;
import io.forecourt.parking.stay.StayTooLong;
import io.forecourt.parking.tariff.SiteTariffs;
import io.forecourt.parking.tariff.SiteTariffs.SiteAt;
import io.forecourt.parking.tariff.TariffInForce;
import io.forecourt.parking.tariff.engine.Carried;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What drivers want reserved, checked and priced. */
@Component
class Wishes {

    private final StaySites sites;
    private final DriverVehicles vehicles;
    private final SiteTariffs tariffs;
    private final Permits permits;
    private final StayPrices prices;
    private final ReservationSettings settings;
    private final StaySettings stays;

    Wishes(
            StaySites sites,
            DriverVehicles vehicles,
            SiteTariffs tariffs,
            Permits permits,
            StayPrices prices,
            ReservationSettings settings,
            StaySettings stays) {
        this.sites = sites;
        this.vehicles = vehicles;
        this.tariffs = tariffs;
        this.permits = permits;
        this.prices = prices;
        this.settings = settings;
        this.stays = stays;
    }

    /** What somebody wants, with where and for what that is. */
    record Wish(ReservationRequested wanted, StaySite site, ParkedVehicle vehicle) {

        Instant from() {
            return wanted.period().from();
        }
    }

    /**
     * What can be said of it before there is a price.
     *
     * @throws NotReservable when there is no such site
     */
    Wish understood(ReservationRequested wanted, Instant now) {
        requireBookable(wanted.period(), now);
        StaySite site = sites.find(wanted.siteId()).orElseThrow(() -> NotReservable.noSite(wanted.siteId()));
        return new Wish(wanted, site, vehicles.get(wanted.accountId(), wanted.vehicle()));
    }

    private void requireBookable(ReservationPeriod period, Instant now) {
        if (period.from().isBefore(now.minus(settings.begun()))) {
            throw new InvalidRequest("/from", "must not be in the past");
        }
        if (period.from().isAfter(now.plus(settings.ahead()))) {
            throw new InvalidRequest(
                    "/from", "must be within %d days".formatted(settings.ahead().toDays()));
        }
        if (period.length().compareTo(stays.longest()) > 0) {
            throw new StayTooLong(stays.longest());
        }
    }

    /**
     * What comes of them, in as many statements as for one.
     *
     * @return in their order; who asks for one that the tariff has no price for gets a {@link
     *     io.forecourt.parking.tariff.StayRefused}
     */
    List<Supplier<NewStay>> priced(List<Wish> wishes, Instant now) {
        List<Optional<TariffInForce>> inForce = tariffs.at(wishes.stream()
                .map(wish -> new SiteAt(wish.site().id(), wish.from()))
                .toList());
        List<UserClass> userClasses = permits.userClasses(wishes.stream()
                .map(wish -> new PlateAt(wish.vehicle().plate(), wish.site().zoneGroup(), wish.from()))
                .toList());
        List<Supplier<NewStay>> priced = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            Optional<TariffInForce> tariff = inForce.get(i);
            UserClass userClass = userClasses.get(i);
            priced.add(() -> stay(wish, tariff, userClass, now));
        }
        return priced;
    }

    private NewStay stay(Wish wish, Optional<TariffInForce> inForce, UserClass userClass, Instant now) {
        ReservationRequested wanted = wish.wanted();
        ParkedVehicle vehicle = wish.vehicle();
        TariffInForce tariff = inForce.orElse(null);
        var terms = new StayTerms(
                StayKind.RESERVATION,
                wanted.accountId(),
                wish.site().id(),
                wanted.kind(),
                vehicle.plate(),
                vehicle.vehicleClass(),
                userClass,
                tariff == null ? null : tariff.versionId(),
                tariff == null ? null : tariff.currency(),
                Carried.NOTHING,
                wish.from(),
                now);
        return NewStay.of(terms, prices.reserved(terms, tariff, wanted.period().to()), stays.hold());
    }
}
