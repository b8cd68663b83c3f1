package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSetupIT {

    @TempDir
    static Path folder;

    private static PostgresServer server;
    private static String database;

    @BeforeAll
    static void createTwoServices() throws Exception {
        server = PostgresServer.start(folder, 0, Durability.FAST);
        server.createService("inventory", Sql.PASSWORD);
        server.createService("service_center", Sql.PASSWORD);
        database = server.jdbcUrl();
        Sql.execute(database, "inventory", "create table cars (vin text)");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aServiceWorksInItsOwnSchemaWithoutNamingIt() throws Exception {
        assertThat(Sql.ask(database, "service_center", "select current_schema")).isEqualTo("service_center");
        assertThat(Sql.ask(database, "inventory", "select 'cars'::regclass::oid = 'inventory.cars'::regclass::oid"))
                .isEqualTo("t");
    }

    @Test
    void aServiceReadsNoOthersSchema() {
        assertThatThrownBy(() -> Sql.ask(database, "service_center", "select count(*) from inventory.cars"))
                .hasMessageContaining("permission denied for schema inventory");
    }

    @Test
    void aServiceCreatesNothingInPublicAndNoSchema() {
        assertThatThrownBy(() -> Sql.execute(database, "inventory", "create table public.stray (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> Sql.execute(database, "inventory", "create schema stray"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aServiceConnectsToItsOwnDatabaseOnly() {
        server.setup().createDatabase("elsewhere");

        for (String other : new String[] {"postgres", "template1", "elsewhere"}) {
            assertThatThrownBy(() -> Sql.ask(server.setup().jdbcUrl(other), "inventory", "select 1"))
                    .hasMessageContaining("permission denied for database \"%s\"".formatted(other));
        }
    }

    @Test
    void servicesHaveTheExtensionsForOverlapsAndForSimilarText() throws Exception {
        assertThat(Sql.ask(database, "inventory", "select similarity('Volvo', 'Volvp') > 0.3"))
                .isEqualTo("t");
        Sql.execute(
                database,
                "inventory",
                "create table bookings (vin text, during tstzrange, exclude using gist (vin with =, during with &&))");
    }

    @Test
    void everythingMayBeRepeatedAndAPasswordChanged() throws Exception {
        server.createService("sales", "the first");
        server.setup().createDatabase(PostgresServer.DATABASE);
        server.createService("sales", Sql.PASSWORD);

        assertThat(Sql.ask(database, "sales", "select current_user")).isEqualTo("sales");
    }

    @Test
    void upperCaseOfOtherLanguagesIsKnownOnEveryMachine() throws Exception {
        assertThat(Sql.ask(database, "inventory", "select upper('škoda')")).isEqualTo("ŠKODA");
    }
}
