package io.forecourt.parking.reservation;

import io.forecourt.parking.reservation.Wishes.Wish;
import io.forecourt.parking.stay.AssigningSpaces;
import io.forecourt.parking.stay.NewStay;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StayViews;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drivers reserve spaces: kept for them until they have paid, or at once where nothing is to be paid. */
@Service
@Transactional
public class BookingSpaces {

    private final Wishes wishes;
    private final AssigningSpaces assigning;
    private final StayViews views;
    private final WhatIsFree free;
    private final Clock clock;

    BookingSpaces(Wishes wishes, AssigningSpaces assigning, StayViews views, WhatIsFree free, Clock clock) {
        this.wishes = wishes;
        this.assigning = assigning;
        this.views = views;
        this.free = free;
        this.clock = clock;
    }

    /**
     * Keeps a space.
     *
     * @throws Full when none is free, with what is
     * @throws NotReservable when there is no such thing at the site
     * @throws io.forecourt.parking.tariff.StayRefused when the tariff has no price for it
     */
    public StayView book(ReservationRequested wanted) {
        Instant now = clock.instant();
        Wish wish = wishes.understood(wanted, now);
        NewStay stay = wishes.priced(List.of(wish), now).getFirst().get();
        return assigning
                .assign(stay, wanted.spaceId())
                .map(assigned -> views.of(assigned, wish.site()))
                .orElseThrow(() -> free.refusal(wanted, wish.site(), now));
    }
}
