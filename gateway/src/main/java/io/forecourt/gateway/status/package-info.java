/** Which services are up, for people and for machines. */
@NullMarked
package io.forecourt.gateway.status;

import org.jspecify.annotations.NullMarked;
