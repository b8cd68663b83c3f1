/** Turns what a mail tells into a subject, a plain text and an HTML page. */
@NullMarked
package io.forecourt.mail.template;

import org.jspecify.annotations.NullMarked;
