/**
 * What parking costs: the tariffs of operators, their versions from the draft to the publication, and which of them is in
 * force at a site. How a price comes about is the business of the {@code engine}.
 */
@ApplicationModule(allowedDependencies = "place")
@NullMarked
package io.forecourt.parking.tariff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
