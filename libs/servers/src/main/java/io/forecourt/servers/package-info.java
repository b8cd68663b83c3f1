/** PostgreSQL and Kafka for one machine: real servers on data folders that survive restarts. */
@NullMarked
package io.forecourt.servers;

import org.jspecify.annotations.NullMarked;
