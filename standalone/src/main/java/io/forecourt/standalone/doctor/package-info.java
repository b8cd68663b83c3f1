/** Looks for what keeps Forecourt from running well here, and says what to do about it. */
@NullMarked
package io.forecourt.standalone.doctor;

import org.jspecify.annotations.NullMarked;
