package io.forecourt.gateway.signin;

import io.forecourt.gateway.session.SignedIn;
import io.forecourt.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param accountId absent when nobody is
 * @param name known of browsers' sessions only, as tokens carry nothing personal
 * @param email the same
 * @param roles empty when nobody is
 */
record MeResponse(
        boolean signedIn,
        @Nullable String accountId,
        @Nullable String name,
        @Nullable String email,
        List<String> roles) {

    static MeResponse nobody() {
        return new MeResponse(false, null, null, null, List.of());
    }

    static MeResponse of(SignedIn who) {
        return new MeResponse(true, who.accountId(), who.name(), who.email(), who.roles());
    }

    static MeResponse of(Caller caller) {
        List<String> roles = caller.roles().stream().map(Enum::name).sorted().toList();
        return new MeResponse(true, caller.id(), null, null, roles);
    }
}
