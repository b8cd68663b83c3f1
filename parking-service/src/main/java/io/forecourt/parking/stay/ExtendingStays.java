package io.forecourt.parking.stay;

import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drivers stay longer: for the price of all of it less what they have paid. */
@Service
@Transactional
public class ExtendingStays {

    private final OwnStays own;
    private final StayBook book;
    private final StayTable stays;
    private final StayCharges charges;
    private final StayPrices prices;
    private final StaySites sites;
    private final SpaceCalendar calendar;
    private final AssigningSpaces spaces;
    private final StaySettings settings;
    private final Receipts receipts;
    private final Clock clock;

    ExtendingStays(
            OwnStays own,
            StayBook book,
            StayTable stays,
            StayCharges charges,
            StayPrices prices,
            StaySites sites,
            SpaceCalendar calendar,
            AssigningSpaces spaces,
            StaySettings settings,
            Receipts receipts,
            Clock clock) {
        this.own = own;
        this.book = book;
        this.stays = stays;
        this.charges = charges;
        this.prices = prices;
        this.sites = sites;
        this.calendar = calendar;
        this.spaces = spaces;
        this.settings = settings;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * What it would cost.
     *
     * @param to when it would end; null for {@code minutes} more
     */
    @Transactional(readOnly = true)
    public Extension quote(long stayId, @Nullable Instant to, @Nullable Integer minutes) {
        Stay stay = own.get(stayId);
        stay.requireExtendable();
        requireRunning(stay);
        Bought longer = longer(stay, sites.of(stay).timeZone(), to, minutes);
        return new Extension(
                longer, longer.cents() - stay.bought().cents(), nextTaken(stay).orElse(null));
    }

    /**
     * An extension that is about to be.
     *
     * @param all the stay with it
     * @param cents what is to be paid more
     * @param possibleUntil how long the space could be had; null without a space, or where nobody has it after
     */
    public record Extension(
            Bought all, long cents, @Nullable Instant possibleUntil) {}

    /**
     * Keeps the space for as long as it is to be, and charges what it costs more; at once where that is nothing. It takes the
     * place of an extension that is not paid yet.
     *
     * @throws SpaceTakenThen when somebody else has the space then
     * @throws io.forecourt.parking.tariff.StayRefused when the tariff allows no such stay
     */
    public Stay extend(long stayId, @Nullable Instant to, @Nullable Integer minutes) {
        Stay stay = own.take(stayId);
        Instant now = clock.instant();
        stay.requireExtendable();
        requireRunning(stay);
        StaySite site = sites.of(stay);
        Bought longer = longer(stay, site.timeZone(), to, minutes);
        if (longer.endsAt().equals(stay.extensionTo())) {
            return stay;
        }
        if (stay.extensionTo() != null) {
            charges.withdrawOpen(stay.id());
            stay.dropExtension();
        }
        requireSpace(stay, longer.endsAt());
        long cents = longer.cents() - stay.bought().cents();
        if (cents == 0) {
            book.keep(stay, stay.extend(longer, 0, now), now);
            receipts.issueIfPaid(stay, site, now);
            return stay;
        }
        Instant until = now.plus(settings.hold());
        stay.beginExtension(longer.endsAt(), until);
        stays.update(stay);
        charges.charge(stay, site, Charge.Purpose.EXTENSION, cents, longer, until, now);
        return stay;
    }

    /** Whose time is over in truth, even if nobody has said so yet, begins anew. */
    private void requireRunning(Stay stay) {
        if (!stay.bought().endsAt().isAfter(clock.instant())) {
            throw new StayMoveNotAllowed(stay, "extended after its end");
        }
    }

    private Bought longer(Stay stay, ZoneId zone, @Nullable Instant to, @Nullable Integer minutes) {
        if ((to == null) == (minutes == null)) {
            throw new InvalidRequest("", "must say either to when or for how many minutes");
        }
        if (to != null && !stay.isReservation()) {
            throw new InvalidRequest("/to", "is for reservations; a session is extended by minutes");
        }
        if (to != null && !to.isAfter(stay.bought().endsAt())) {
            throw new InvalidRequest("/to", "must be after the stay's end");
        }
        Instant latest = stay.terms().startsAt().plus(settings.longest());
        if (to != null && to.isAfter(latest)) {
            throw new StayTooLong(settings.longest());
        }
        Bought longer = prices.longer(stay, zone, to, minutes == null ? null : Duration.ofMinutes(minutes));
        if (stay.isReservation() && longer.endsAt().isAfter(latest)) {
            throw new StayTooLong(settings.longest());
        }
        return longer;
    }

    private void requireSpace(Stay stay, Instant to) {
        Long space = stay.spaceId();
        if (space == null) {
            return;
        }
        if (!spaces.canHave(stay, space, stay.bought().endsAt(), to)) {
            throw new SpaceTakenThen(nextTaken(stay)
                    .filter(next -> next.isAfter(stay.bought().endsAt()))
                    .orElse(null));
        }
    }

    private Optional<Instant> nextTaken(Stay stay) {
        Long space = stay.spaceId();
        return space == null
                ? Optional.empty()
                : calendar.nextTaken(space, stay.bought().endsAt(), clock.instant());
    }
}
