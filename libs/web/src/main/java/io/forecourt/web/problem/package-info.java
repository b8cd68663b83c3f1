/** One shape for every error a service answers: RFC 9457 problem details with a stable type and a trace id. */
@NullMarked
package io.forecourt.web.problem;

import org.jspecify.annotations.NullMarked;
