/** What open pages are told about. */
@NullMarked
package io.forecourt.gateway.live.messaging;

import org.jspecify.annotations.NullMarked;
