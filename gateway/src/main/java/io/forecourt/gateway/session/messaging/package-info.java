/** What identity-service says about accounts ends sessions here. */
@NullMarked
package io.forecourt.gateway.session.messaging;

import org.jspecify.annotations.NullMarked;
