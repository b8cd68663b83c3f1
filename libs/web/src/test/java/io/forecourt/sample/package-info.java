/** The smallest service that uses everything the library has. */
@NullMarked
package io.forecourt.sample;

import org.jspecify.annotations.NullMarked;
