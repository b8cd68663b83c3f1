package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.system.TokenEndpoint.Token;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account who uses the API without a browser: with the access tokens that the gateway would fetch for
 * their session. For programs that play people, such as measurements and tests.
 */
public final class Person {

    private final SignInForm signIn;
    private final TokenEndpoint endpoint;
    private final String email;
    private final String password;
    private @Nullable Token token;

    Person(URI identity, URI publicUrl, String gatewaySecret, String email, String password) {
        this.signIn = new SignInForm(identity, publicUrl.resolve("/login/oauth2/code/forecourt"));
        this.endpoint = new TokenEndpoint(identity, SignInForm.CLIENT, gatewaySecret);
        this.email = email;
        this.password = password;
    }

    /**
     * What to send as {@code Authorization}; good for a minute at least.
     *
     * @throws CannotContinue if this person is not let in
     */
    public synchronized String authorization() throws InterruptedException {
        Token last = token;
        Token current = last == null ? signedIn() : last.isSpent() ? renewed(last) : last;
        token = current;
        return current.authorization();
    }

    /** Somebody who was signed out meanwhile signs in again. */
    private Token renewed(Token last) throws InterruptedException {
        Optional<String> refresh = last.refresh();
        try {
            return refresh.isPresent()
                    ? endpoint.ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh.get()))
                    : signedIn();
        } catch (CannotContinue _) {
            return signedIn();
        }
    }

    private Token signedIn() throws InterruptedException {
        SignInForm.Code code = signIn.fill(email, password);
        return endpoint.ask(Map.of(
                "grant_type", "authorization_code",
                "code", code.value(),
                "code_verifier", code.verifier(),
                "redirect_uri", code.redirectUri().toString()));
    }

    @Override
    public String toString() {
        return email;
    }
}
