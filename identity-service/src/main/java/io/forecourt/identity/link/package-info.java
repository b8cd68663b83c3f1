/** One-time links: what they open, once and for a while. */
@NullMarked
@ApplicationModule(allowedDependencies = {"origin"})
package io.forecourt.identity.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
