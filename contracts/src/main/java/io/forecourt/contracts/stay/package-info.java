/** What parking-service tells about stays. */
@NullMarked
package io.forecourt.contracts.stay;

import org.jspecify.annotations.NullMarked;
