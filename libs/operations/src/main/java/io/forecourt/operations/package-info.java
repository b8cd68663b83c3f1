/**
 * How a service is doing, for administrators in a browser: how old its copies are, what waits to be sent, what could not
 * be applied. A service takes it by depending on {@code forecourt-operations}. What machines read under {@code
 * /actuator} is the same, from the same classes.
 */
@NullMarked
package io.forecourt.operations;

import org.jspecify.annotations.NullMarked;
