/** The only place that writes to the terminal. */
@NullMarked
package io.forecourt.standalone.console;

import org.jspecify.annotations.NullMarked;
