/** The service's own description of its API, with the mechanisms of this library in it. */
@NullMarked
package io.forecourt.web.openapi;

import org.jspecify.annotations.NullMarked;
