/** Keeps every rule of the house. */
@NullMarked
package goodhouse.inventory.automobile.web;

import org.jspecify.annotations.NullMarked;
