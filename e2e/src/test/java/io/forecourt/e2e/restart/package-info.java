/** What people notice of restarts and of new keys while they work: nothing. */
@NullMarked
package io.forecourt.e2e.restart;

import org.jspecify.annotations.NullMarked;
