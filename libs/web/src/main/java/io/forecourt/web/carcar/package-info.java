/** What the services' CarCar-compatible adapters share; nothing of it exists outside the profile {@code carcar}. */
@NullMarked
package io.forecourt.web.carcar;

import org.jspecify.annotations.NullMarked;
