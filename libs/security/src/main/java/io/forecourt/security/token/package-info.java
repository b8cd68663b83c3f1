/** Whom to believe: access tokens, verified here by the issuer's public keys alone. */
@NullMarked
package io.forecourt.security.token;

import org.jspecify.annotations.NullMarked;
