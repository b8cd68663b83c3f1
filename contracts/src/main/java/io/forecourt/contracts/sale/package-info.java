/** What happens to a sale, and inventory's answer to it. */
@NullMarked
package io.forecourt.contracts.sale;

import org.jspecify.annotations.NullMarked;
