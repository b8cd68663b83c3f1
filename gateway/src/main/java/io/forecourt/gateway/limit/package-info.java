/** How many requests one client may send. */
@NullMarked
package io.forecourt.gateway.limit;

import org.jspecify.annotations.NullMarked;
