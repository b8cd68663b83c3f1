/** Searching over HTTP. */
@NullMarked
package io.forecourt.inventory.search.web;

import org.jspecify.annotations.NullMarked;
