/** An SMTP server that delivers nothing, and a page to read what it was given. */
@NullMarked
package io.forecourt.standalone.mail;

import org.jspecify.annotations.NullMarked;
