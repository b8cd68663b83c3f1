/** Keeps every rule of the house. */
@NullMarked
package goodhouse.inventory.automobile.messaging;

import org.jspecify.annotations.NullMarked;
