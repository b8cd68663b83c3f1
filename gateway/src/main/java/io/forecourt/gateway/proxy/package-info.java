/** Takes one request to its service and the service's answer back. */
@NullMarked
package io.forecourt.gateway.proxy;

import org.jspecify.annotations.NullMarked;
