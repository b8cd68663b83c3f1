/** Puts mails into a service that has them on its class path. */
@NullMarked
package io.forecourt.mail.autoconfigure;

import org.jspecify.annotations.NullMarked;
