/** Hands the mails to an SMTP server: one instance of the service at a time, as soon as a transaction commits. */
@NullMarked
package io.forecourt.mail.sender;

import org.jspecify.annotations.NullMarked;
