package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomersExportIT extends SalesIntegrationTest {

    private static final String ADDRESS = "/api/v1/customers/export.csv?q=";

    @Test
    void handsOutWhomASearchFinds() {
        String name = "Lee" + UUID.randomUUID();
        api.post("/api/v1/customers", Map.of("firstName", "=Ann", "lastName", name, "phone", "+14155550123"))
                .expect(201);
        Answer erased = dealership.customer("Eve", name);
        api.delete("/api/v1/customers/" + erased.id()).expect(204);

        Answer file = as(Role.SALESPERSON).get(ADDRESS + name).expect(200);

        assertThat(file.header("Content-Disposition")).contains("customers.csv");
        List<String> lines = file.text().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFid,firstName,lastName,email,phone,phoneAsGiven,address,registeredAt");
        assertThat(lines.getLast()).contains(",'=Ann," + name + ",,'+14155550123,,,");
    }

    @Test
    void hasNoEndBeforeTheLastCustomer() {
        String name = "Bulk" + UUID.randomUUID();
        jdbc.sql("""
                        insert into customers (version, revision, first_name, last_name, registered_at, changed_at)
                        select 0, 1, 'Number ' || i, ?, now(), now() from generate_series(1, 1200) i""").param(name).update();

        assertThat(api.get(ADDRESS + name).expect(200).text().lines().toList())
                .hasSize(1_201)
                .doesNotHaveDuplicates();
    }

    @Test
    void writesDownWhoHadThem() {
        Client seller = as(Role.SALESPERSON);
        long before = entries();

        seller.get(ADDRESS).expect(200);

        assertThat(entries()).isEqualTo(before + 1);
        assertThat(as(Role.SERVICE_ADVISOR).get(ADDRESS).status()).isEqualTo(403);
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entries where action = 'customers.exported'")
                .query(Long.class)
                .single();
    }
}
