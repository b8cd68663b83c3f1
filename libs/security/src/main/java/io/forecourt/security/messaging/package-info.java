/** On whose behalf events are applied. */
@NullMarked
package io.forecourt.security.messaging;

import org.jspecify.annotations.NullMarked;
