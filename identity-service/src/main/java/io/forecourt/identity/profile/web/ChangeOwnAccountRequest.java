package io.forecourt.identity.profile.web;

import io.forecourt.identity.account.PersonName;
import io.swagger.v3.oas.annotations.media.Schema;

/** What people may change of their accounts through the API: how they are called, and nothing else. */
record ChangeOwnAccountRequest(
        @Schema(example = "Robin Weaver", minLength = 1, maxLength = PersonName.MAX_LENGTH)
        String name) {}
