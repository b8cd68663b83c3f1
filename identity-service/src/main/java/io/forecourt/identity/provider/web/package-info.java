/** The provider's endpoints. */
@NullMarked
package io.forecourt.identity.provider.web;

import org.jspecify.annotations.NullMarked;
