/** Small jobs that every instance does now and then. */
@NullMarked
package io.forecourt.messaging.job;

import org.jspecify.annotations.NullMarked;
