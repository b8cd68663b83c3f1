/** Forecourt's accounts: who may sign in, with which roles, and the tokens that say so. */
@NullMarked
package io.forecourt.identity;

import org.jspecify.annotations.NullMarked;
