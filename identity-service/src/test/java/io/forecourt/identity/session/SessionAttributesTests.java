package io.forecourt.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionAttributesTests {

    private final SessionAttributes attributes = new SessionAttributes();

    @Test
    void readsWhoIsSignedInAndHow() {
        var context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "1", null, List.of(FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD"))));

        assertThat(attributes.read(bytes(context))).isEqualTo(context);
    }

    @Test
    void readsNothingThatNobodyPutThere() {
        assertThat(attributes.read(bytes(new File("/")))).isNull();
        assertThat(attributes.read(new byte[] {1, 2, 3})).isNull();
    }

    private static byte[] bytes(Object object) {
        return new SerializingConverter().convert(object);
    }
}
