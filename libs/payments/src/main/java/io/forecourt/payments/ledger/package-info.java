/** The ledger: double entry, append-only, in the transaction of what it tells of. */
@NullMarked
package io.forecourt.payments.ledger;

import org.jspecify.annotations.NullMarked;
