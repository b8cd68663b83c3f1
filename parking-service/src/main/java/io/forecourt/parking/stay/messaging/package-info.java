/** What other services hear of stays. */
@NullMarked
package io.forecourt.parking.stay.messaging;

import org.jspecify.annotations.NullMarked;
