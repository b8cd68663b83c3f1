/** What a VIN is committed to, over HTTP. */
@NullMarked
package io.forecourt.sales.commitment.web;

import org.jspecify.annotations.NullMarked;
