/** The page that asks for a second factor, and how administrators take lost ones away. */
@NullMarked
package io.forecourt.identity.secondfactor.web;

import org.jspecify.annotations.NullMarked;
