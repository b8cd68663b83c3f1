/** The age of the stock over HTTP. */
@NullMarked
package io.forecourt.inventory.age.web;

import org.jspecify.annotations.NullMarked;
