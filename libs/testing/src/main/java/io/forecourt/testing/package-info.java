/** Real servers, contracts and the rules of the house, for the tests of every module. */
@NullMarked
package io.forecourt.testing;

import org.jspecify.annotations.NullMarked;
