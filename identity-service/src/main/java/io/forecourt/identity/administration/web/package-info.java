/** Everybody's accounts over HTTP, for administrators. */
@NullMarked
package io.forecourt.identity.administration.web;

import org.jspecify.annotations.NullMarked;
