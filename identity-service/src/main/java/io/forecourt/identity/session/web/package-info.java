/** How a browser shows which session is its. */
@NullMarked
package io.forecourt.identity.session.web;

import org.jspecify.annotations.NullMarked;
