/** Who may call what: the service's own list on top of Spring Security, with everything else denied. */
@NullMarked
package io.forecourt.security.access;

import org.jspecify.annotations.NullMarked;
