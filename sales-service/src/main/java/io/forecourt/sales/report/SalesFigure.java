package io.forecourt.sales.report;

import io.forecourt.sales.money.Money;

/**
 * One line of a report.
 *
 * @param key the employee id, the month as {@code 2026-03}, or the make
 * @param label what people call it
 * @param sales how many, contracted or delivered
 * @param total of their prices; a key has a line for each currency it was paid in
 */
public record SalesFigure(String key, String label, long sales, Money total) {}
