/** What there is to try Forecourt out with. */
@NullMarked
package io.forecourt.standalone.demo;

import org.jspecify.annotations.NullMarked;
