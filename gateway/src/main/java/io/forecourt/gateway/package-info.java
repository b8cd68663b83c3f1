/** The one public door: what comes in here goes to the service that owns the resource. */
@NullMarked
package io.forecourt.gateway;

import org.jspecify.annotations.NullMarked;
