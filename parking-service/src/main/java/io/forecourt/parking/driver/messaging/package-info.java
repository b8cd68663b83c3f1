/** What drivers' vehicles hear of the rest of the house. */
@NullMarked
package io.forecourt.parking.driver.messaging;

import org.jspecify.annotations.NullMarked;
