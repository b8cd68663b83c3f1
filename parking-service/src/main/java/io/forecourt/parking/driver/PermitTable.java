package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.UserClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Permits as they are stored. */
@Repository
class PermitTable implements Permits {

    private final JdbcClient jdbc;

    PermitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UserClass> userClasses(List<PlateAt> asked) {
        UserClass[] classes = new UserClass[asked.size()];
        Arrays.fill(classes, UserClass.VISITOR);
        jdbc.sql("""
                        select asked.n, best.user_class
                          from unnest(cast(:plates as text[]), cast(:countries as text[]), cast(:zones as text[]),
                                      cast(:times as timestamptz[]))
                               with ordinality as asked (plate, country, zone, at, n)
                         cross join lateral (
                               select user_class from permits p
                                where p.plate = asked.plate and p.country = asked.country
                                  and (p.zone_group is null or p.zone_group = asked.zone)
                                  and p.valid_from <= asked.at and (p.valid_until is null or p.valid_until > asked.at)
                                  and (p.revoked_at is null or p.revoked_at > asked.at)
                                order by array_position(
                                      array['DISABLED_CARD', 'RESIDENT', 'PROFESSIONAL'], p.user_class::text)
                                limit 1) best""")
                .param("plates", array(asked, one -> one.plate().number()))
                .param("countries", array(asked, one -> one.plate().country()))
                .param("zones", array(asked, PlateAt::zoneGroup))
                .param("times", array(asked, one -> one.at().toString()))
                .query(row -> {
                    classes[row.getInt("n") - 1] = UserClass.valueOf(row.getString("user_class"));
                });
        return List.of(classes);
    }

    private static @Nullable String[] array(List<PlateAt> asked, Function<PlateAt, @Nullable String> part) {
        return asked.stream().map(part).toArray(String[]::new);
    }

    Permit add(PermitGrant grant, Instant at) {
        return jdbc.sql("""
                        insert into permits
                            (plate, country, user_class, zone_group, valid_from, valid_until, granted_at)
                        values (:plate, :country, :class, :zone, :from, :until, :at)
                        returning *""")
                .param("plate", grant.plate().number())
                .param("country", grant.plate().country())
                .param("class", grant.userClass().name())
                .param("zone", grant.zoneGroup())
                .param("from", Timestamp.from(grant.validFrom()))
                .param("until", grant.validUntil() == null ? null : Timestamp.from(grant.validUntil()))
                .param("at", Timestamp.from(at))
                .query(PermitTable::permit)
                .single();
    }

    /** Whether that was news. */
    boolean revoke(long id, Instant at) {
        return jdbc.sql("update permits set revoked_at = ? where id = ? and revoked_at is null")
                        .params(Timestamp.from(at), id)
                        .update()
                > 0;
    }

    Optional<Permit> find(long id) {
        return jdbc.sql("select * from permits where id = ?")
                .param(id)
                .query(PermitTable::permit)
                .optional();
    }

    /** Those of one plate, the newest first. */
    List<Permit> of(Plate plate) {
        return jdbc.sql("select * from permits where plate = ? and country = ? order by id desc")
                .params(plate.number(), plate.country())
                .query(PermitTable::permit)
                .list();
    }

    /** All, the newest first. */
    List<Permit> page(int size, long offset) {
        return jdbc.sql("select * from permits order by id desc limit ? offset ?")
                .params(size, offset)
                .query(PermitTable::permit)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from permits").query(Long.class).single();
    }

    private static Permit permit(ResultSet row, int ignored) throws SQLException {
        var until = row.getObject("valid_until", OffsetDateTime.class);
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Permit(
                row.getLong("id"),
                new Plate(row.getString("plate"), row.getString("country")),
                UserClass.valueOf(row.getString("user_class")),
                row.getString("zone_group"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
