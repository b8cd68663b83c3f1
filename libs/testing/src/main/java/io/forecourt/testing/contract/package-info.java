/** What a service says to others, held against what is promised: events against their schemas, HTTP against OpenAPI. */
@NullMarked
package io.forecourt.testing.contract;

import org.jspecify.annotations.NullMarked;
