/** Files as text: lines, records and rows, with whatever is wrong with one of them kept to itself. */
@NullMarked
package io.forecourt.inventory.feed.text;

import org.jspecify.annotations.NullMarked;
