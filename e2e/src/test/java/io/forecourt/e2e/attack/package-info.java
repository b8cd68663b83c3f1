/** What somebody with bad intentions tries, from outside, against a running system. */
@NullMarked
package io.forecourt.e2e.attack;

import org.jspecify.annotations.NullMarked;
