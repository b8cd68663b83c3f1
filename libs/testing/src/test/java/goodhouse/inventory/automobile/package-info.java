/** Keeps every rule of the house. */
@NullMarked
package goodhouse.inventory.automobile;

import org.jspecify.annotations.NullMarked;
