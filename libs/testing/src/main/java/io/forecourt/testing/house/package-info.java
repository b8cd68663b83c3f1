/** The rules of the house as tests that every module runs over its own classes. */
@NullMarked
package io.forecourt.testing.house;

import org.jspecify.annotations.NullMarked;
