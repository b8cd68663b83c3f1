/** The pages to set an authenticator app up at, and the one that asks for its codes. */
@NullMarked
package io.forecourt.identity.totp.web;

import org.jspecify.annotations.NullMarked;
