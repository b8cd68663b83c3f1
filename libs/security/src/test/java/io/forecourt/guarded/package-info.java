/** A service that has nothing but things to guard. */
@NullMarked
package io.forecourt.guarded;

import org.jspecify.annotations.NullMarked;
