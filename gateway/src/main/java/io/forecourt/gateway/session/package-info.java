/** Who is signed in with which browser, in a table that all gateways share. */
@NullMarked
package io.forecourt.gateway.session;

import org.jspecify.annotations.NullMarked;
