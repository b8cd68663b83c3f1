/** Keeps every rule of the house. */
@NullMarked
package goodhouse.inventory.model;

import org.jspecify.annotations.NullMarked;
