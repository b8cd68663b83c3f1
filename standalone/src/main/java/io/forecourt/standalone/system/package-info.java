/** The running whole: the servers, the services and the folder they live in. */
@NullMarked
package io.forecourt.standalone.system;

import org.jspecify.annotations.NullMarked;
