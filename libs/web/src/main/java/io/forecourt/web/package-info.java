/** What every service's HTTP side shares. */
@NullMarked
package io.forecourt.web;

import org.jspecify.annotations.NullMarked;
