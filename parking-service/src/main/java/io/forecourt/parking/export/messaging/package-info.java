/** What exports hear of the rest of the house. */
@NullMarked
package io.forecourt.parking.export.messaging;

import org.jspecify.annotations.NullMarked;
