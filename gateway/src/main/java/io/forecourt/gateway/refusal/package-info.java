/** What the gateway itself has refused, for those who watch over it. */
@NullMarked
package io.forecourt.gateway.refusal;

import org.jspecify.annotations.NullMarked;
