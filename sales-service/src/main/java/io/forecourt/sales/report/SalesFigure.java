package io.forecourt.sales.report;

import io.forecourt.sales.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report.
 *
 * @param key the employee id, the month as {@code 2026-03}, or the make
 * @param label what people call it
 * @param sales how many, contracted or delivered
 * @param total of their prices; a key has a line for each currency it was paid in
 * @param gross what was earned: prices less what the automobiles cost us, of the sales of which that is known in the same
 *     currency; null when it is known of none
 * @param salesWithoutCost of how many sales it is not
 */
public record SalesFigure(
        String key,
        String label,
        long sales,
        Money total,
        @Nullable Money gross,
        long salesWithoutCost) {}
