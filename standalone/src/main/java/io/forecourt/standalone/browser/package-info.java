/** Forecourt as a person uses it, for programs that play one: training, measurements, tests. */
@NullMarked
package io.forecourt.standalone.browser;

import org.jspecify.annotations.NullMarked;
