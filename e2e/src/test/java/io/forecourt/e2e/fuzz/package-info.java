/** Wrong and odd requests, drawn from the committed OpenAPI documents, against the running system. */
@NullMarked
package io.forecourt.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
