package io.forecourt.parking.tariff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself keeps what was published, whatever the service's code does. */
@IntegrationTest
class PublishedForeverIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private long version;

    @BeforeEach
    void publish() {
        version = ParisTariff.at(jdbc, Places.site(new Client(port).as(Tokens.admin())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tariff_versions set document = '{}' where id = ?",
                "update tariff_versions set starts_at = starts_at + interval '1 day' where id = ?",
                "update tariff_versions set state = 'DRAFT', starts_at = null, published_at = null where id = ?",
                "delete from tariff_versions where id = ?",
                "delete from tariffs where id = (select tariff_id from tariff_versions where id = ?)",
                "update tariffs set currency = 'CHF' where id = (select tariff_id from tariff_versions where id = ?)"
            })
    void refusesToChangeIt(String statement) {
        jdbc.sql("delete from site_tariffs where tariff_id = (select tariff_id from tariff_versions where id = ?)")
                .param(version)
                .update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).param(version).update())
                .withMessageContaining("published tariffs are final");
    }

    @Test
    void refusesToEmptyTheTable() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("truncate tariff_versions cascade").update())
                .withMessageContaining("published tariffs are final");
    }

    @Test
    void letsDraftsChangeAndGo() {
        long draft = jdbc.sql("""
                        insert into tariff_versions (tariff_id, number, state, document, created_at, version)
                        select tariff_id, 99, 'DRAFT', document, now(), 0 from tariff_versions where id = ?
                        returning id""").param(version).query(Long.class).single();

        assertThatCode(() -> {
                    jdbc.sql("update tariff_versions set document = '{}' where id = ?")
                            .param(draft)
                            .update();
                    jdbc.sql("delete from tariff_versions where id = ?")
                            .param(draft)
                            .update();
                })
                .doesNotThrowAnyException();
    }
}
