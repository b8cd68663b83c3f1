/** Operating system processes: started, watched, logged, restarted and stopped. */
@NullMarked
package io.forecourt.standalone.process;

import org.jspecify.annotations.NullMarked;
