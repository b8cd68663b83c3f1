/** Feeds over HTTP. */
@NullMarked
package io.forecourt.inventory.feed.web;

import org.jspecify.annotations.NullMarked;
