/** Who may call what, in the service's description of its API. */
@NullMarked
package io.forecourt.security.openapi;

import org.jspecify.annotations.NullMarked;
