/** What reports hear of other services. */
@NullMarked
package io.forecourt.sales.report.messaging;

import org.jspecify.annotations.NullMarked;
