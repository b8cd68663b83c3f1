/** The services' programs: unpacked for a fast start, and the JVM that runs each. */
@NullMarked
package io.forecourt.standalone.application;

import org.jspecify.annotations.NullMarked;
