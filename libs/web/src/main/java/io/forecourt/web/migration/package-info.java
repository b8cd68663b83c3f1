/** The tables that libraries bring into the schema of each service that uses them. */
@NullMarked
package io.forecourt.web.migration;

import org.jspecify.annotations.NullMarked;
