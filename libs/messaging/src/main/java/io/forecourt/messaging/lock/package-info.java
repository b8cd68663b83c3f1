/** One instance of a service at a time: locks that live as long as a database session of their own. */
@NullMarked
package io.forecourt.messaging.lock;

import org.jspecify.annotations.NullMarked;
