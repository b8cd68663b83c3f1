package io.forecourt.web.idempotency;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the library's own, which is built on this module, in the houses that the rules are tried on. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
