package io.forecourt.parking.place;

/**
 * Where spaces that are added at once are drawn: the first of them, and the others in a line from it.
 *
 * @param stepX metres from each space to the next
 * @param stepY metres from each space to the next
 */
public record SpaceRow(SpacePlan first, float stepX, float stepY) {

    /** @param at 0 for the first */
    public SpacePlan plan(int at) {
        return new SpacePlan(
                first.x() + at * stepX, first.y() + at * stepY, first.width(), first.height(), first.turn());
    }
}
