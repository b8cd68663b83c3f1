/** What is refused before a controller sees it: bodies too large, JSON that does not mean one thing only. */
@NullMarked
package io.forecourt.web.body;

import org.jspecify.annotations.NullMarked;
