/** Which requests go to which service, and under which terms. */
@NullMarked
package io.forecourt.gateway.route;

import org.jspecify.annotations.NullMarked;
