/** What a person sees where a program gets a problem. */
@NullMarked
package io.forecourt.gateway.page;

import org.jspecify.annotations.NullMarked;
