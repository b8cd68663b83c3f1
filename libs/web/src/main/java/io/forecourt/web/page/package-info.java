/** Lists in pages: what a client may ask for, and the one shape of the answer. */
@NullMarked
package io.forecourt.web.page;

import org.jspecify.annotations.NullMarked;
