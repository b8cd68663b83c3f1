/** The public state of an automobile, as inventory publishes it. */
@NullMarked
package io.forecourt.contracts.automobile;

import org.jspecify.annotations.NullMarked;
