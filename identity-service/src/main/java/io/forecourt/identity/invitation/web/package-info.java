/** Invitations over HTTP, and the page to accept one. */
@NullMarked
package io.forecourt.identity.invitation.web;

import org.jspecify.annotations.NullMarked;
