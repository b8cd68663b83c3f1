package io.forecourt.inventory.age;

import io.forecourt.inventory.automobile.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cars that have stood with us for so long.
 *
 * @param fromDays whole days of 24 hours, inclusive
 * @param toDays inclusive; null for the oldest ones
 * @param withoutPrice how many of the cars no price has been set for, which the values leave out
 * @param values what is asked for the others, a sum for each currency
 */
public record AgeBracket(int fromDays, @Nullable Integer toDays, long cars, long withoutPrice, List<Money> values) {}
