/** Requests that a client may repeat without repeating their effect. */
@NullMarked
package io.forecourt.web.idempotency;

import org.jspecify.annotations.NullMarked;
