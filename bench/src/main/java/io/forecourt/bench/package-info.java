/** Load and latency of a whole running Forecourt, measured; figures are ratios and percentiles of one run. */
@NullMarked
package io.forecourt.bench;

import org.jspecify.annotations.NullMarked;
