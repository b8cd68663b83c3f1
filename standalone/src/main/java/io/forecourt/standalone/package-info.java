/** Everything on one machine, from one command line. */
@NullMarked
package io.forecourt.standalone;

import org.jspecify.annotations.NullMarked;
