/** The trial run from which the JVM learns to start each service faster. */
@NullMarked
package io.forecourt.standalone.training;

import org.jspecify.annotations.NullMarked;
