package io.forecourt.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Caller;
import io.forecourt.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerOfTokenTests {

    @Test
    void readsRolesAsAListOrInOneString() {
        assertThat(of("roles", "roles", List.of("ADMIN", "CUSTOMER")).roles()).hasSize(2);
        assertThat(of("roles", "roles", "ADMIN  CUSTOMER").roles()).hasSize(2);
    }

    @Test
    void readsRolesOutOfObjects() {
        Caller caller = of("a.b.c", "a", Map.of("b", Map.of("c", List.of("TECHNICIAN"))));

        assertThat(caller).isEqualTo(Caller.account("somebody", Set.of(Role.TECHNICIAN), Set.of()));
    }

    @Test
    void readsAClaimWhoseNameHasDots() {
        assertThat(of("https://cars.test/roles", "https://cars.test/roles", List.of("ADMIN"))
                        .roles())
                .containsExactly(Role.ADMIN);
    }

    @Test
    void aClaimOfAnotherShapeIsNoRole() {
        assertThat(of("roles", "roles", 7).roles()).isEmpty();
        assertThat(of("roles", "roles", List.of(7, Map.of())).roles()).isEmpty();
        assertThat(of("roles.inner", "roles", List.of("ADMIN")).roles()).isEmpty();
    }

    @Test
    void somebodyWithoutARoleIsStillSomebody() {
        assertThat(of("roles", "roles", List.of()).kind()).isEqualTo(Caller.Kind.ACCOUNT);
    }

    @Test
    void aClientsOwnTokenIsAMachines() {
        Caller machine = Caller.client("somebody", Set.of("operations"));

        assertThat(of(Map.of("client_id", "somebody", "scope", "operations"))).isEqualTo(machine);
        assertThat(of(Map.of("azp", "somebody", "scope", List.of("operations"))))
                .isEqualTo(machine);
        assertThat(of(Map.of("azp", "x", "gty", "client-credentials", "scope", "operations")))
                .isEqualTo(machine);
        assertThat(of(Map.of("client_id", "somebody", "roles", List.of("ADMIN")))
                        .roles())
                .as("machines have no roles, whatever their provider gives them")
                .isEmpty();
    }

    @Test
    void aPersonIsNoMachineForWantOfRoles() {
        Caller person = Caller.account("somebody", Set.of(), Set.of("operations"));

        assertThat(of(Map.of("scope", "operations"))).isEqualTo(person);
        assertThat(of(Map.of("scope", "operations", "azp", "the-gateway", "client_id", "the-gateway")))
                .isEqualTo(person);
        assertThat(of(Map.of("scope", "operations", "gty", "password"))).isEqualTo(person);
        assertThat(person.hasScope("operations")).isFalse();
    }

    private static Caller of(Map<String, Object> claims) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("somebody")
                .claims(all -> all.putAll(claims))
                .build();
        return new CallerOfToken("roles").of(token);
    }

    private static Caller of(String roleClaim, String claim, Object value) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("somebody")
                .claim(claim, value)
                .build();
        return new CallerOfToken(roleClaim).of(token);
    }
}
