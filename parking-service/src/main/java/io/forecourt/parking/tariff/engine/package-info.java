/**
 * What parking costs, to the cent, and why.
 *
 * <p>How a price comes about: the {@link PaidCalendar} lays the tariff's paid windows and holidays over the stay and
 * finds the time that has to be paid for, since parking is free in all other. The first minutes of that time may be free,
 * too. What is left is cut into steps, the last of which is paid as a whole; each step costs what the rung of the
 * {@link Ladder} says that it stands on, and no local calendar day costs more than its cap. What one gets is a
 * {@link Quote} that explains itself line by line, or {@link Refused} with a reason.
 *
 * <p>Begin reading at {@link Pricing}. Nothing here asks for the time, or reads or writes anything. Amounts are exact but
 * within a rung that is not finished, where they are rounded down to a cent.
 */
@NamedInterface("engine")
@NullMarked
package io.forecourt.parking.tariff.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
