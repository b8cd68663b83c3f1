package io.forecourt.gateway.live;

import java.util.function.BooleanSupplier;

/**
 * Who listens to a stream.
 *
 * @param isStill whether they are still who they were: signed in, with the same roles
 */
record Listener(Audience audience, BooleanSupplier isStill) {}
