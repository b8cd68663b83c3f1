/** Histories over HTTP. */
@NullMarked
package io.forecourt.inventory.history.web;

import org.jspecify.annotations.NullMarked;
