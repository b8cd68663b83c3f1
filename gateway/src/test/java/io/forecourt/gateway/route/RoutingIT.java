package io.forecourt.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/accounts, identity",
        "/api/v1/accounts/7/roles, identity",
        "/api/v1/invitations, identity",
        "/api/v1/audit/identity, identity",
        "/account/sign-in, identity",
        "/account/assets/account.css, identity",
        "/account, identity",
        "/oauth2/authorize?client_id=x, identity",
        "/oauth2/token, identity",
        "/oauth2/jwks, identity",
        "/oauth2/revoke, identity",
        "/oauth2/introspect, identity",
        "/userinfo, identity",
        "/connect/logout, identity",
        "/webauthn/register/options, identity",
        "/login/webauthn, identity",
        "/.well-known/openid-configuration, identity",
        "/.well-known/oauth-authorization-server, identity",
        "/api/v1/audit/inventory, inventory",
        "/api/v1/audit/service-center, service-center",
        "/api/v1/audit/sales, sales",
        "/api/v1/manufacturers, inventory",
        "/api/v1/manufacturers/7, inventory",
        "/api/v1/models, inventory",
        "/api/v1/models/7, inventory",
        "/api/v1/automobiles, inventory",
        "/api/v1/automobiles?q=civic&page=2, inventory",
        "/api/v1/automobiles/1M8GDM9AXKP042788, inventory",
        "/api/v1/automobiles/1M8GDM9AXKP042788/history, inventory",
        "/api/v1/vins/1M8GDM9AXKP042788, inventory",
        "/api/v1/automobile-imports, inventory",
        "/api/v1/automobile-imports/7/rejections, inventory",
        "/api/v1/technicians, service-center",
        "/api/v1/technicians/7, service-center",
        "/api/v1/appointments, service-center",
        "/api/v1/appointments/7/finish, service-center",
        "/api/v1/vehicles?vinPart=1M8G, service-center",
        "/api/v1/vehicles/1M8GDM9AXKP042788, service-center",
        "/api/v1/vehicles/1M8GDM9AXKP042788/history, service-center",
        "/api/v1/vehicles/commitments, service-center",
        "/api/v1/vehicles/1M8GDM9AXKP042788/commitments, sales",
        "/api/v1/vehicles/1M8GDM9AXKP042788/commitments/7, sales",
        "/api/v1/customers, sales",
        "/api/v1/customers/7, sales",
        "/api/v1/salespeople, sales",
        "/api/v1/salespeople/7/sales, sales",
        "/api/v1/sales, sales",
        "/api/v1/sales/7/deliver, sales",
        "/api/v1/sales/reports?by=MONTH, sales",
        "/api/v1/sales/export, sales",
        "/api/v1/customers/export.csv, sales",
        "/api/v1/automobiles/export.csv, inventory",
        "/api/v1/audit/parking, parking",
        "/api/v1/operations/parking/dead-letters, parking",
        "/api/v1/parking/sites, parking",
        "/api/v1/parking/sites/7/spaces, parking",
        "/api/v1/parking/site-imports?operatorId=1, parking",
        "/api/v1/payment-webhooks/stripe, parking",
        "/api/v1/sandbox-payments/0a7d22c1-7c5e-4d0e-9a54-0b6f4a1d2c01, parking",
    })
    void leadsEachResourceToItsService(String path, String service) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/stays",
                "/api/v1/audit",
                "/api/v1/audit/gateway",
                "/api/v1/reports/stock",
                "/api/v1/payment-webhooks",
                "/api/v1/sandbox-payments/7/more",
                "/api/v2/automobiles",
                "/api/v1/automobilesX",
                "/api/v1/actuator/health",
                "/api/actuator/health",
                "/oauth2/device_authorization",
                "/login",
                "/logout",
                "/nothing/here"
            })
    void knowsNoOtherPath(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:forecourt:problem:not-found");
        assertThat(INVENTORY.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/automobiles/", "/api/technicians/", "/api/sales/"})
    void hidesTheCarCarPathsOutsideTheirProfile(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }
}
