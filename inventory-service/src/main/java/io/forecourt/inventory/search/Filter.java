package io.forecourt.inventory.search;

import org.jspecify.annotations.Nullable;

/**
 * One condition that results have to meet.
 *
 * @param facet whose choice it is: that facet's counts ignore it, so that the other choices stay in sight
 * @param sql over the row {@code a}
 */
record Filter(@Nullable Facet facet, String sql) {}
