package io.forecourt.inventory.feed.text;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file.
 *
 * @param number from 1
 * @param text without its end; empty if the line has a flaw
 * @param flaw what makes it unreadable
 * @param end behind it
 */
record Line(int number, String text, @Nullable Flaw flaw, Position end) {}
