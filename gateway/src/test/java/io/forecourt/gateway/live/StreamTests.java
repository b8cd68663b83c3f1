package io.forecourt.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.live.Hint.Kind;
import io.forecourt.security.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamTests {

    private static final Set<Kind> CARS = Set.of(Kind.AUTOMOBILE, Kind.APPOINTMENT, Kind.SALE, Kind.CUSTOMER);
    private static final Duration NO_TIME = Duration.ZERO;

    private final Stream stream = new Stream("10.0.0.1", Audience.of(Set.of(Role.SALESPERSON)));

    @Test
    void tellsTheSameThingOnceAndAllInTheirOrder() throws Exception {
        stream.offer(new Hint(Kind.SALE, "7"));
        stream.offer(new Hint(Kind.AUTOMOBILE, "1M8GDM9AXKP042788"));
        stream.offer(new Hint(Kind.SALE, "7"));

        assertThat(stream.take(NO_TIME))
                .containsExactly(new Hint(Kind.SALE, "7"), new Hint(Kind.AUTOMOBILE, "1M8GDM9AXKP042788"));
        assertThat(stream.take(NO_TIME)).isEmpty();
    }

    @Test
    void saysThatEverythingHasChangedInsteadOfMoreThanAPageCanSortOut() throws Exception {
        IntStream.rangeClosed(1, Stream.MOST).forEach(this::sale);
        sale(Stream.MOST);
        assertThat(stream.take(NO_TIME)).hasSize(Stream.MOST);

        IntStream.rangeClosed(1, 10 * Stream.MOST).forEach(this::sale);
        assertThat(stream.take(NO_TIME)).containsExactly(Hint.EVERYTHING);
    }

    @Test
    void ofEverythingNoPartIsWorthMentioning() throws Exception {
        sale(1);
        stream.offer(Hint.EVERYTHING);
        sale(2);

        assertThat(stream.take(NO_TIME)).containsExactly(Hint.EVERYTHING);
    }

    @Test
    void wakesWhoeverWaitsWhenItEnds() throws Exception {
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                stream.take(Duration.ofHours(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        stream.end();

        assertThat(waiting.join(Duration.ofSeconds(20))).isTrue();
        assertThat(stream.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tellsCustomersNoKeys(Kind kind) {
        assertThat(Audience.of(Set.of(Role.CUSTOMER)).hears(new Hint(kind, "7")))
                .contains(Hint.of(kind));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tellsStrangersOfCarsAlone(Kind kind) {
        boolean ofCars = kind == Kind.AUTOMOBILE || kind == Kind.EVERYTHING;

        assertThat(Audience.VISITOR.hears(new Hint(kind, "7")).stream())
                .containsExactlyElementsOf(ofCars ? Set.of(Hint.of(kind)) : Set.of());
    }

    @Test
    void tellsStaffWhichThingOfTheirWorkItIs() {
        assertThat(named(Role.CUSTOMER, Role.TECHNICIAN)).isEqualTo(CARS);
        assertThat(named(Role.PARKING_AGENT)).containsExactly(Kind.STAY);
        assertThat(named(Role.PARKING_MANAGER, Role.SALESPERSON)).isEqualTo(named(Role.ADMIN));
        assertThat(named(Role.ADMIN)).containsAll(CARS).contains(Kind.STAY);
        assertThat(named(Role.CUSTOMER)).isEmpty();
        assertThat(named()).isEmpty();
    }

    /** The kinds of which somebody with these roles hears which one has changed. */
    private static Set<Kind> named(Role... roles) {
        Audience audience = Audience.of(Set.of(roles));
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        audience.hears(new Hint(kind, "7")).orElseThrow().key() != null)
                .collect(Collectors.toSet());
    }

    private void sale(int number) {
        stream.offer(new Hint(Kind.SALE, Integer.toString(number)));
    }
}
