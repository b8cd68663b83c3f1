/** The pages that the gateway serves itself; the web app's place. */
@NullMarked
package io.forecourt.gateway.site;

import org.jspecify.annotations.NullMarked;
