/** Accounts over HTTP: everyone's for administrators, and each person's own. */
@NullMarked
package io.forecourt.identity.account.web;

import org.jspecify.annotations.NullMarked;
