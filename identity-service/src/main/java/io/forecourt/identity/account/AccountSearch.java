package io.forecourt.identity.account;

import io.forecourt.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by any part of name and e-mail address, by role and by status; never removed ones. */
@Service
public class AccountSearch {

    private static final char ESCAPE = '\\';

    private final Accounts accounts;

    AccountSearch(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param text words that must all match; empty for everybody */
    @Transactional(readOnly = true)
    public Page<Account> find(String text, @Nullable Role role, @Nullable AccountStatus status, Pageable page) {
        List<Specification<Account>> words = Arrays.stream(
                        text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(AccountSearch::matches)
                .toList();
        return accounts.findAll(
                notRemoved().and(Specification.allOf(words)).and(has(role)).and(has(status)), page);
    }

    private static Specification<Account> notRemoved() {
        return (account, _, builder) -> builder.notEqual(account.get("status"), AccountStatus.REMOVED);
    }

    private static Specification<Account> matches(String word) {
        String escaped = word.replaceAll("([\\\\%_])", "\\\\$1");
        return (account, _, builder) -> builder.like(account.get("searchText"), "%" + escaped + "%", ESCAPE);
    }

    private static Specification<Account> has(@Nullable AccountStatus status) {
        return status == null
                ? Specification.unrestricted()
                : (account, _, builder) -> builder.equal(account.get("status"), status);
    }

    private static Specification<Account> has(@Nullable Role role) {
        return role == null
                ? Specification.unrestricted()
                : (account, _, builder) -> builder.isTrue(((HibernateCriteriaBuilder) builder)
                        .sql("? = any (?)", Boolean.class, builder.literal(role.name()), account.get("roles")));
    }
}
