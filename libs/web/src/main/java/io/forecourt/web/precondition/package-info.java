/** Updates that refuse to overwrite what the client has not seen: entity tags and {@code If-Match}. */
@NullMarked
package io.forecourt.web.precondition;

import org.jspecify.annotations.NullMarked;
