/** A service that keeps every rule. */
@NullMarked
package goodhouse.inventory;

import org.jspecify.annotations.NullMarked;
