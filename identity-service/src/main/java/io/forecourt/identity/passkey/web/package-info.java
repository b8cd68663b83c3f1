/** What browsers and their authenticators talk to. */
@NullMarked
package io.forecourt.identity.passkey.web;

import org.jspecify.annotations.NullMarked;
