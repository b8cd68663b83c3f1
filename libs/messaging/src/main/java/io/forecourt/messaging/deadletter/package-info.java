/** The way back for dead letters, once the cause of their failure is gone. */
@NullMarked
package io.forecourt.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
