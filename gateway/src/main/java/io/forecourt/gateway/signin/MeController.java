package io.forecourt.gateway.signin;

import io.forecourt.gateway.route.OwnApi;
import io.forecourt.gateway.session.SignedIn;
import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    private final CurrentCaller callers;
    private final CsrfCookie csrf;

    MeController(CurrentCaller callers, CsrfCookie csrf) {
        this.callers = callers;
        this.csrf = csrf;
    }

    /** Answers whoever asks: that nobody is signed in is nothing that went wrong. */
    @GetMapping(OwnApi.ME)
    ResponseEntity<MeResponse> me(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> who = SignedIn.of(request);
        // A page that has lost the cookie gets it back here.
        who.ifPresent(signedIn -> csrf.show(signedIn, response));
        MeResponse me = who.map(MeResponse::of).orElseGet(() -> ofToken(callers.current()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }

    private static MeResponse ofToken(Caller caller) {
        return caller.kind() == Caller.Kind.ACCOUNT ? MeResponse.of(caller) : MeResponse.nobody();
    }
}
