/**
 * The API of the CarCar family over technicians and appointments, in the profile {@code carcar} only. Nothing depends on
 * this package: it can be deleted as it is.
 */
@ApplicationModule(allowedDependencies = {"site", "technician", "appointment"})
@NullMarked
package io.forecourt.servicecenter.carcar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
