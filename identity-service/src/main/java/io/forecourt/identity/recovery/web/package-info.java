/** The pages for a forgotten password. */
@NullMarked
package io.forecourt.identity.recovery.web;

import org.jspecify.annotations.NullMarked;
