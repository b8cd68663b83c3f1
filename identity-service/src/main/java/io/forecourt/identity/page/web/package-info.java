/** The look of all pages, and what they say when something fails. */
@NullMarked
package io.forecourt.identity.page.web;

import org.jspecify.annotations.NullMarked;
