/** Where people find the system: the one public address. */
@NullMarked
package io.forecourt.gateway.origin;

import org.jspecify.annotations.NullMarked;
