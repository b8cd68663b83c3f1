/** The page for the first administrator. */
@NullMarked
package io.forecourt.identity.setup.web;

import org.jspecify.annotations.NullMarked;
