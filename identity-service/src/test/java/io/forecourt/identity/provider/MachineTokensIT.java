package io.forecourt.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.forecourt.identity.Gateway;
import io.forecourt.testing.IntegrationTest;
import java.text.ParseException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MachineTokensIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Gateway gateway;

    @BeforeEach
    void open() {
        gateway = new Gateway(port);
    }

    @Test
    void machinesGetTheScopesTheyHaveAndNoRoles() throws ParseException {
        JWTClaimsSet operator = SignedJWT.parse(gateway.operatorToken("operations")
                        .expect(200)
                        .body()
                        .get("access_token")
                        .asString())
                .getJWTClaimsSet();

        assertThat(operator.getSubject()).isEqualTo("forecourt-operator");
        assertThat(operator.getAudience()).containsExactly("forecourt");
        assertThat(operator.getStringClaim("scope")).isEqualTo("operations");
        assertThat(operator.getClaims()).doesNotContainKey("roles");
        assertThat(operator.getStringClaim("client_id")).isEqualTo(operator.getSubject());
        gateway.operatorToken("everything").expect(400);
    }

    @Test
    void aMachinesTokensAreWrittenDownOnceInAWhile() {
        gateway.operatorToken("stock.write").expect(200);
        List<String> first = given();
        gateway.operatorToken("stock.write").expect(200);

        assertThat(first).isNotEmpty().allMatch(detail -> detail.contains("stock.write"));
        assertThat(given()).isEqualTo(first);
    }

    private List<String> given() {
        return jdbc.sql("select detail::text from audit_entries where action = 'client.token-given'"
                        + " and actor = 'forecourt-operator' and detail::text like '%stock%' order by id")
                .query(String.class)
                .list();
    }
}
