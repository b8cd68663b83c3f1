package io.forecourt.parking.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a space is drawn on the plan of its level, in metres.
 *
 * @param x of its upper left corner before it is turned, from the plan's left edge
 * @param y of the same, from the plan's upper edge
 * @param turn clockwise around its middle, in degrees
 */
@Embeddable
public record SpacePlan(
        @Column(name = "plan_x") float x,
        @Column(name = "plan_y") float y,
        @Column(name = "plan_width") float width,
        @Column(name = "plan_height") float height,
        @Column(name = "plan_turn") float turn) {}
