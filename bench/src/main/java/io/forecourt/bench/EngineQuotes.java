package io.forecourt.bench;

import io.forecourt.parking.tariff.engine.Answer;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.Tariff;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The tariff engine alone, on one thread: no HTTP, no database. */
final class EngineQuotes {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofMillis(300);
    private static final int ROUNDS = 9;
    private static final int BATCH = 1_000;
    private static final Parker CAR = new Parker(VehicleClass.CAR, UserClass.VISITOR);

    /** A Monday, before windows open in the demonstration's streets. */
    private static final Instant MONDAY = Instant.parse("2027-01-11T06:00:00Z");

    private final Report report;

    EngineQuotes(Report report) {
        this.report = report;
    }

    /**
     * @param streets the document of a tariff with windows, holidays and rungs
     * @param carParks the document of a tariff by the day
     */
    void measure(JsonNode streets, JsonNode carParks) {
        report.title("A quote by the tariff engine alone, median of %d rounds".formatted(ROUNDS));
        Pricing street = pricing(streets);
        Pricing carPark = pricing(carParks);
        measure("street, 2 hours", n -> street.lasting(CAR, start(n), Duration.ofHours(2)));
        measure(
                "street, 4 hours over an evening",
                n -> street.lasting(CAR, start(n).plusSeconds(36_000), Duration.ofHours(4)));
        measure("car park, 2 hours", n -> carPark.between(CAR, start(n), start(n).plusSeconds(7_200)));
        measure("car park, 3 days", n -> carPark.between(CAR, start(n), start(n).plusSeconds(259_200)));
    }

    private static Pricing pricing(JsonNode document) {
        ObjectNode tariff = (ObjectNode) document.deepCopy();
        tariff.put("version", 1).put("zone", "Europe/Paris").put("currency", "EUR");
        tariff.get("windows").forEach(day -> day.forEach(EngineQuotes::endAtMidnight));
        return new Pricing(JsonMapper.shared().treeToValue(tariff, Tariff.class));
    }

    private static void endAtMidnight(JsonNode window) {
        if (window.get("to").asString().equals("24:00")) {
            ((ObjectNode) window).put("to", "00:00");
        }
    }

    private static Instant start(long number) {
        return MONDAY.plusSeconds(number % 300 * 86_400 + number % 97 * 60);
    }

    private void measure(String what, LongFunction<Answer> quote) {
        run(WARM_UP, quote);
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            micros[round] = run(ROUND, quote);
        }
        Arrays.sort(micros);
        double median = micros[ROUNDS / 2];
        report.against("%s (%,.0f a second)".formatted(what, 1e6 / median), median, "us", 5, true);
    }

    /** Microseconds a quote. */
    private static double run(Duration time, LongFunction<Answer> quote) {
        long start = System.nanoTime();
        long number = 0;
        long cents = 0;
        while (System.nanoTime() - start < time.toNanos()) {
            for (int i = 0; i < BATCH; i++) {
                cents += quote.apply(number++) instanceof Quote priced ? priced.cents() : 0;
            }
        }
        double micros = (System.nanoTime() - start) / 1e3 / number;
        if (cents == 0) {
            throw new IllegalStateException("Nothing had a price");
        }
        return micros;
    }
}
