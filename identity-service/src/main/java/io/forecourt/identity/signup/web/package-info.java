/** The pages to sign up at. */
@NullMarked
package io.forecourt.identity.signup.web;

import org.jspecify.annotations.NullMarked;
