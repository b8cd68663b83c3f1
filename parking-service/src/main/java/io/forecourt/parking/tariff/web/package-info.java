/** The REST API of tariffs. */
@NullMarked
package io.forecourt.parking.tariff.web;

import org.jspecify.annotations.NullMarked;
