/** The public state of an account, as identity publishes it. */
@NullMarked
package io.forecourt.contracts.account;

import org.jspecify.annotations.NullMarked;
