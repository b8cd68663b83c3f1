/** Receives events: decodes them, applies them once, and sets aside what cannot be applied. */
@NullMarked
package io.forecourt.messaging.consumer;

import org.jspecify.annotations.NullMarked;
