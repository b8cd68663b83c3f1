package io.forecourt.parking.reservation;

import io.forecourt.messaging.Outbox;
import io.forecourt.parking.reservation.Wishes.Wish;
import io.forecourt.parking.stay.AssigningSpaces.Assigned;
import io.forecourt.parking.stay.AssigningTogether;
import io.forecourt.parking.stay.AssigningTogether.Wanted;
import io.forecourt.parking.stay.NewStay;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StayViews;
import io.forecourt.parking.tariff.StayRefused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the bookings of all who come at the same moment be one transaction with as many statements as one booking has, so
 * that a rush costs the database a part of what it would cost one by one. It books what is simple: any free space of a kind
 * that nobody else is just looking at, from a time to come on. Who gets nothing here, for whatever reason, is to ask {@link
 * BookingSpaces}, which knows whether there is nothing.
 */
@Component
public class BookingTogether {

    private static final Logger log = LoggerFactory.getLogger(BookingTogether.class);

    /** One of them speaks with the database while the other one makes ready or answers. */
    private static final int ROUNDS_AT_ONCE = 2;

    private static final int MOST_IN_A_ROUND = 32;

    private final Wishes wishes;
    private final AssigningTogether assigning;
    private final StayViews views;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Rounds<Asked, Boolean> rounds = new Rounds<>(ROUNDS_AT_ONCE, MOST_IN_A_ROUND, this::round);

    BookingTogether(
            Wishes wishes,
            AssigningTogether assigning,
            StayViews views,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.wishes = wishes;
        this.assigning = assigning;
        this.views = views;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Somebody in a round. */
    private record Asked(
            Wish wish, @Nullable String correlationId, BooleanSupplier admitted, Consumer<StayView> answering) {}

    /**
     * Keeps a space, if that is simple.
     *
     * @param admitted asked in the transaction, by any thread: whether this may be booked
     * @param answering what is to be answered, made in the transaction by any thread
     * @return the answer; empty where nothing was booked, and nobody knows whether it could be
     * @throws NotReservable when there is no such site
     */
    public <A> Optional<A> book(
            ReservationRequested wanted, BooleanSupplier admitted, Function<StayView, A> answering) {
        if (wanted.spaceId() != null) {
            return Optional.empty();
        }
        List<A> answers = new ArrayList<>(1);
        boolean booked = take(new Asked(
                wishes.understood(wanted, clock.instant()),
                Outbox.currentCorrelationId(),
                admitted,
                stay -> answers.add(answering.apply(stay))));
        return booked ? Optional.of(answers.getFirst()) : Optional.empty();
    }

    private boolean take(Asked asked) {
        try {
            return rounds.take(asked);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /**
     * What fails while it is made fails for everybody, and is undone: alone, each of them hears what was the matter. But where
     * the database is away, or nobody knows whether it has kept what was made, that is what all hear.
     */
    private List<Boolean> round(List<Asked> asked) {
        var made = new AtomicBoolean();
        try {
            Set<Asked> booked = Objects.requireNonNull(transaction.execute(_ -> {
                Set<Asked> answered = inTransaction(asked);
                made.set(true);
                return answered;
            }));
            return asked.stream().map(booked::contains).toList();
        } catch (RuntimeException failure) {
            if (made.get() || failure instanceof CannotCreateTransactionException) {
                throw failure;
            }
            log.debug("{} bookings cannot be made together", asked.size(), failure);
            return Collections.nCopies(asked.size(), false);
        }
    }

    private Set<Asked> inTransaction(List<Asked> all) {
        Instant now = clock.instant();
        List<Asked> asked = all.stream()
                .filter(one -> one.wish().from().isAfter(now) && one.admitted().getAsBoolean())
                .toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        List<Supplier<NewStay>> priced =
                wishes.priced(asked.stream().map(Asked::wish).toList(), now);
        List<Asked> kept = new ArrayList<>();
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            try {
                wanted.add(new Wanted(priced.get(i).get(), asked.get(i).correlationId()));
                kept.add(asked.get(i));
            } catch (StayRefused _) {
                // Who asks alone is told why.
            }
        }
        return answered(kept, assigning.assign(wanted));
    }

    private Set<Asked> answered(List<Asked> asked, List<Optional<Assigned>> assigned) {
        Set<Asked> booked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            assigned.get(i).ifPresent(space -> {
                one.answering().accept(views.of(space, one.wish().site()));
                booked.add(one);
            });
        }
        return booked;
    }
}
