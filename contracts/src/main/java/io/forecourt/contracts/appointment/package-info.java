/** What happens to a workshop appointment. */
@NullMarked
package io.forecourt.contracts.appointment;

import org.jspecify.annotations.NullMarked;
