/** Who asks in a test: an issuer of tokens, good ones and bad ones, and the walk past every door of a service. */
@NullMarked
package io.forecourt.testing.security;

import org.jspecify.annotations.NullMarked;
