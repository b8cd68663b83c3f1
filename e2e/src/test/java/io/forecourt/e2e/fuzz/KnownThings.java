package io.forecourt.e2e.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Identifiers that exist in the system under test, so that requests reach further than "not found".
 *
 * @param account of somebody whom nobody misses
 */
public record KnownThings(List<String> vins, int highestNumber, String account) {

    Arbitrary<String> vin() {
        return Arbitraries.of(vins);
    }

    Arbitrary<String> number() {
        return Arbitraries.integers().between(1, highestNumber).map(String::valueOf);
    }

    /** Text that a field or parameter of that name and format would accept. */
    Arbitrary<String> textFor(String name, String format) {
        String lowerCase = name.toLowerCase(java.util.Locale.ROOT);
        if (lowerCase.contains("vin")) {
            return vin();
        }
        if (lowerCase.endsWith("id") && !format.equals("uuid")) {
            return number();
        }
        return switch (format) {
            case "date" -> Arbitraries.of("2026-11-21", "2026-03-29", "2024-02-29");
            case "date-time" ->
                Arbitraries.of("2026-12-01T09:00:00Z", "2026-10-25T02:30:00+02:00", "2027-01-01T00:00:00Z");
            case "uuid" -> Arbitraries.of(account, "018f0000-0000-7000-8000-000000000000");
            case "email" -> Arbitraries.of("ada@example.org", "grace@example.org");
            default ->
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "USD", "EUR", "MI", "KM", "PT1H", "+14155550123", "http://localhost/a.png")),
                        Tuple.of(1, OddValues.text()));
        };
    }
}
