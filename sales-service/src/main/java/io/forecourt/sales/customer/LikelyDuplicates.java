package io.forecourt.sales.customer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who may be the same person: of the same e-mail address, telephone number or name, whatever its capitals, accents
 * and hyphens. Families share the first two, and strangers the last, so it takes somebody to decide.
 */
@Service
public class LikelyDuplicates {

    private static final int MOST = 10;

    private final CustomerRegister register;
    private final JdbcClient jdbc;

    LikelyDuplicates(CustomerRegister register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    /** What a customer has in common with another. */
    public record LikelyDuplicate(Customer customer, boolean sameEmail, boolean samePhone, boolean sameName) {}

    private record Likeness(long id, boolean email, boolean phone, boolean name) {}

    /**
     * Those with the most in common first, the first ten.
     *
     * @throws CustomerMerged when the customer is another one now
     * @throws CustomerNotFound also for an erased one, and for one who is not the caller's business
     */
    @Transactional(readOnly = true)
    public List<LikelyDuplicate> of(long id) {
        register.find(id);
        List<Likeness> alike = alike(id);
        Map<Long, Customer> customers = register
                .findAll(alike.stream().map(Likeness::id).toList())
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        return alike.stream()
                .map(found -> new LikelyDuplicate(
                        requireNonNull(customers.get(found.id())), found.email(), found.phone(), found.name()))
                .toList();
    }

    private List<Likeness> alike(long id) {
        return jdbc.sql("""
                        select c.id,
                               coalesce(lower(c.email) = lower(own.email), false) as email,
                               coalesce(c.phone = own.phone, false) as phone,
                               c.name_key = own.name_key as name
                        from customers own
                        join customers c on c.id <> own.id and c.erased_at is null
                             and (lower(c.email) = lower(own.email) or c.phone = own.phone or c.name_key = own.name_key)
                        where own.id = ?
                        order by coalesce(lower(c.email) = lower(own.email), false)::int
                                 + coalesce(c.phone = own.phone, false)::int
                                 + (c.name_key = own.name_key)::int desc, c.id
                        limit\s""" + MOST)
                .param(id)
                .query((row, _) -> new Likeness(
                        row.getLong("id"), row.getBoolean("email"), row.getBoolean("phone"), row.getBoolean("name")))
                .list();
    }
}
