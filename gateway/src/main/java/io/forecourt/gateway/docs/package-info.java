/** The documents of all services' APIs, on one page. */
@NullMarked
package io.forecourt.gateway.docs;

import org.jspecify.annotations.NullMarked;
