package io.forecourt.servicecenter.schedule;

import java.time.LocalDate;

/**
 * Days on which the workshop is closed.
 *
 * @param lastDay included
 */
public record Closure(long id, LocalDate firstDay, LocalDate lastDay, String name) {}
