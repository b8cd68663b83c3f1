/** Who may do what in a running system, tried as everybody. */
@NullMarked
package io.forecourt.e2e.access;

import org.jspecify.annotations.NullMarked;
