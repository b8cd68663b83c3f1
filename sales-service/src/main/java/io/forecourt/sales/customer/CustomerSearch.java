package io.forecourt.sales.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers by any part of their name, e-mail address or telephone number. */
@Service
public class CustomerSearch {

    private static final int ROWS_AT_ONCE = 500;
    private static final char ESCAPE = '\\';
    private static final Pattern PUNCTUATED_NUMBER = Pattern.compile("[+()0-9./-]*[0-9][+()0-9./-]*");

    private final Customers customers;

    CustomerSearch(Customers customers) {
        this.customers = customers;
    }

    /** @param text words that must all match; empty for everybody */
    @Transactional(readOnly = true)
    public Page<Customer> find(String text, Pageable page) {
        List<Specification<Customer>> all =
                terms(text).map(CustomerSearch::matches).toList();
        return customers.findAll(notErased().and(Specification.allOf(all)), page);
    }

    /** Everybody whom that text finds, in the order of their registration, a few hundred in memory at a time. */
    public void forEach(String text, Consumer<Customer> action) {
        List<Specification<Customer>> all =
                terms(text).map(CustomerSearch::matches).toList();
        long last = 0;
        for (List<Customer> batch = batch(all, last); !batch.isEmpty(); batch = batch(all, last)) {
            batch.forEach(action);
            last = batch.getLast().id();
        }
    }

    private List<Customer> batch(List<Specification<Customer>> all, long after) {
        Specification<Customer> next = (customer, _, builder) -> builder.greaterThan(customer.get("id"), after);
        return customers.findBy(
                notErased().and(next).and(Specification.allOf(all)),
                found -> found.sortBy(Sort.by("id")).limit(ROWS_AT_ONCE).all());
    }

    /** Lower case, one for each word; a number loses its punctuation, as the stored one has none. */
    static Stream<String> terms(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> PUNCTUATED_NUMBER.matcher(word).matches() ? word.replaceAll("[^0-9]", "") : word);
    }

    private static Specification<Customer> notErased() {
        return (customer, _, builder) -> builder.isNull(customer.get("erasedAt"));
    }

    private static Specification<Customer> matches(String term) {
        String escaped = term.replaceAll("([\\\\%_])", "\\\\$1");
        return (customer, _, builder) -> builder.like(customer.get("searchText"), "%" + escaped + "%", ESCAPE);
    }
}
