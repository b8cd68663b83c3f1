/** Receipts over HTTP, as PDF. */
@NullMarked
package io.forecourt.parking.receipt.web;

import org.jspecify.annotations.NullMarked;
