/** Events between services: published with the business transaction, applied once by whoever subscribes. */
@NullMarked
package io.forecourt.messaging;

import org.jspecify.annotations.NullMarked;
