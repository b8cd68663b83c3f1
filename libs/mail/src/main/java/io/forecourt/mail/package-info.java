/** Mails that are written in the business transaction, so that none is lost and none is sent for work undone. */
@NullMarked
package io.forecourt.mail;

import org.jspecify.annotations.NullMarked;
