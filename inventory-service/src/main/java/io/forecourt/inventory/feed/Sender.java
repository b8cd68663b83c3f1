package io.forecourt.inventory.feed;

import io.forecourt.security.Caller;
import io.forecourt.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A caller as they were when they sent a file, since it may be taken over long after their request and their session. */
@Embeddable
record Sender(
        @Enumerated(EnumType.STRING) @Column(name = "sender_kind")
        Caller.Kind kind,

        @Column(name = "sender") String name,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "sender_roles")
        List<String> roles,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "sender_scopes")
        List<String> scopes) {

    static Sender of(Caller caller) {
        return new Sender(
                caller.kind(),
                caller.id(),
                caller.roles().stream().map(Enum::name).sorted().toList(),
                caller.scopes().stream().sorted().toList());
    }

    Caller asCaller() {
        return new Caller(
                kind,
                name,
                roles.stream().flatMap(role -> Role.named(role).stream()).collect(Collectors.toSet()),
                Set.copyOf(scopes));
    }
}
