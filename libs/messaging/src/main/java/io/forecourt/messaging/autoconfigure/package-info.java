/** Puts messaging into a service that has it on its class path. */
@NullMarked
package io.forecourt.messaging.autoconfigure;

import org.jspecify.annotations.NullMarked;
