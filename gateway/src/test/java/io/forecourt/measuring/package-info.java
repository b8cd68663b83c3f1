/** What stands in for a service when the gateway's cost is measured; see docs/adr/0002. */
package io.forecourt.measuring;
