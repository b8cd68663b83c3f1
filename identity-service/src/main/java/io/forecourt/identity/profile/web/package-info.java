/** One's own account, as pages and over HTTP. */
@NullMarked
package io.forecourt.identity.profile.web;

import org.jspecify.annotations.NullMarked;
