package io.forecourt.identity.administration.web;

import io.forecourt.security.Role;
import java.util.Set;

/** @param roles all that the account shall have; none is possible, too */
record ChangeRolesRequest(Set<Role> roles) {}
