/** Tables for spreadsheets. */
@NullMarked
package io.forecourt.web.csv;

import org.jspecify.annotations.NullMarked;
