/** Refuses requests whose path could mean one thing here and another at the service. */
@NullMarked
package io.forecourt.gateway.guard;

import org.jspecify.annotations.NullMarked;
