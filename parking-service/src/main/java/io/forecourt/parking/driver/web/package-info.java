/**
 * Drivers' vehicles and permits over HTTP. A plate is never part of an address: addresses are kept in the logs of
 * gateways, proxies and browsers, so vehicles and permits go by their numbers, and who looks for a plate posts it.
 */
@NullMarked
package io.forecourt.parking.driver.web;

import org.jspecify.annotations.NullMarked;
