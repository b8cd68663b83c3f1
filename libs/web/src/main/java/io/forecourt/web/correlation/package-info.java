/** The id that follows a request through logs, events and problems. */
@NullMarked
package io.forecourt.web.correlation;

import org.jspecify.annotations.NullMarked;
