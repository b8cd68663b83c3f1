/** Models over HTTP. */
@NullMarked
package io.forecourt.inventory.model.web;

import org.jspecify.annotations.NullMarked;
