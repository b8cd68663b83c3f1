/** Reports over HTTP, as JSON and CSV. */
@NullMarked
package io.forecourt.sales.report.web;

import org.jspecify.annotations.NullMarked;
