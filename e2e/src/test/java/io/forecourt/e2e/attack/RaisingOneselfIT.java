package io.forecourt.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Api;
import io.forecourt.e2e.Api.Answer;
import io.forecourt.e2e.Caller;
import io.forecourt.e2e.Newcomer;
import io.forecourt.e2e.SystemUnderTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody gets more rights than somebody else has given them. */
class RaisingOneselfIT {

    private static final String ADMINISTRATOR = "{\"roles\":[\"ADMIN\"]}";

    private final SystemUnderTest system = SystemUnderTest.shared();

    @Test
    void whoSignsUpIsACustomerWhateverTheFormSays() throws InterruptedException {
        String email = "raised-%d@forecourt.example".formatted(SystemUnderTest.unique());

        Newcomer.signUp(
                system,
                email,
                Map.of(
                        "roles",
                        "ADMIN",
                        "role",
                        "ADMIN",
                        "roles[0]",
                        "ADMIN",
                        "account.roles",
                        "ADMIN",
                        "demo",
                        "true"));

        Answer account = system.gateway()
                .as(system.person(email, Newcomer.PASSWORD)::authorization)
                .get("/api/v1/accounts/me");
        assertThat(account.body().path("roles").toString()).isEqualTo("[\"CUSTOMER\"]");
    }

    @Test
    void customersChangeTheirNameAndNothingElseAboutTheirAccount() throws InterruptedException {
        Newcomer mallory = Newcomer.to(system);
        Api api = mallory.api();
        String own = "/api/v1/accounts/" + mallory.account().body().path("id").asString();

        assertThat(api.put("/api/v1/accounts/me", "{\"name\":\"Mallory\",\"roles\":[\"ADMIN\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(api.put("/api/v1/accounts/me", "{\"name\":\"Mallory\",\"emailVerified\":true}")
                        .status())
                .isEqualTo(400);
        assertThat(api.put(own + "/roles", ADMINISTRATOR, "If-Match", "\"0\"").status())
                .isEqualTo(403);
        assertThat(api.post("/api/v1/accounts", "{\"email\":\"m@forecourt.example\",\"roles\":[\"ADMIN\"]}")
                        .status())
                .isIn(403, 405);
        assertThat(api.post("/api/v1/invitations", "{\"email\":\"m@forecourt.example\",\"roles\":[\"ADMIN\"]}")
                        .status())
                .isEqualTo(403);

        assertThat(mallory.account().body().path("roles").toString()).isEqualTo("[\"CUSTOMER\"]");
    }

    @Test
    void customersTakeOverNobodysRecord() throws InterruptedException {
        Newcomer mallory = Newcomer.to(system);
        String own = "/api/v1/customers/" + mallory.customerId();
        String tag = mallory.api().get(own).header("ETag");

        Answer refused = mallory.api()
                .put(
                        own,
                        "{\"firstName\":\"M\",\"lastName\":\"M\",\"accountId\":\"018f0000-0000-7000-8000-000000000000\"}",
                        "If-Match",
                        tag);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
    }

    @Test
    void noAdministratorChangesTheirOwnRoles() {
        Api administrator = system.as(Caller.ADMIN);
        String id = administrator.get("/api/v1/accounts/me").body().path("id").asString();
        Answer account = administrator.get("/api/v1/accounts/" + id);

        Answer refused = administrator.put(
                "/api/v1/accounts/" + id + "/roles",
                "{\"roles\":[\"ADMIN\",\"SALESPERSON\"]}",
                "If-Match",
                account.header("ETag"));

        assertThat(refused.status()).as(refused.toString()).isIn(403, 409);
    }
}
