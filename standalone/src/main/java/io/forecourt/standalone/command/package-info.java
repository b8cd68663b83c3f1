/** What a person can ask of Forecourt on the command line. */
@NullMarked
package io.forecourt.standalone.command;

import org.jspecify.annotations.NullMarked;
