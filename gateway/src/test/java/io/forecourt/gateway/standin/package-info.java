/** What the gateway's tests put before and behind it: services that do as they are told, and a client. */
package io.forecourt.gateway.standin;
