/** The record of who did what to which object, when and from where; written once and never changed. */
@NullMarked
package io.forecourt.security.audit;

import org.jspecify.annotations.NullMarked;
