/** Tells open pages what has changed, so that they ask anew. */
@NullMarked
package io.forecourt.gateway.live;

import org.jspecify.annotations.NullMarked;
