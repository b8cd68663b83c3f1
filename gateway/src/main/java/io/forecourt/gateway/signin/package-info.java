/** Signing in and out at the OpenID provider, and the tokens that come of it. */
@NullMarked
package io.forecourt.gateway.signin;

import org.jspecify.annotations.NullMarked;
