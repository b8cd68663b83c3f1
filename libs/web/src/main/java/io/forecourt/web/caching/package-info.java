/** What browsers and the gateway may keep of the answers. */
@NullMarked
package io.forecourt.web.caching;

import org.jspecify.annotations.NullMarked;
