/** The page to sign in at, and how browsers are let in. */
@NullMarked
package io.forecourt.identity.signin.web;

import org.jspecify.annotations.NullMarked;
