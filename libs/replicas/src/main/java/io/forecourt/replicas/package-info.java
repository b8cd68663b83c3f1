/** Copies of other services' aggregates, kept by revision from their snapshots. */
@NullMarked
package io.forecourt.replicas;

import org.jspecify.annotations.NullMarked;
