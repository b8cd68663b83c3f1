package io.forecourt.parking.stay;

import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.stay.AssigningSpaces.Assigned;
import io.forecourt.payments.Payment;
import io.forecourt.payments.Payments;
import io.forecourt.web.page.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stays as they are shown: each with its site and space, in one statement. */
@Service
@Transactional(readOnly = true)
public class StayViews {

    private static final String VIEW = """
            select s.*, p.number as space_number, p.level_id as space_level, p.kind as kind_of_space, %s
              from stays s
              join sites site on site.id = s.site_id
              join operators operator on operator.id = site.operator_id
              left join spaces p on p.id = s.space_id
            """.formatted(StaySites.COLUMNS);

    private final JdbcClient jdbc;
    private final StaySight sight;
    private final ChargeTable charges;
    private final Receipts receipts;
    private final Payments payments;
    private final StaySettings settings;
    private final Clock clock;

    StayViews(
            JdbcClient jdbc,
            StaySight sight,
            ChargeTable charges,
            Receipts receipts,
            Payments payments,
            StaySettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.charges = charges;
        this.receipts = receipts;
        this.payments = payments;
        this.settings = settings;
        this.clock = clock;
    }

    private record Row(Stay stay, StaySite site, StayView.@Nullable Space space) {}

    /** @throws StayNotFound when the caller may not see it, either */
    public StayView get(long id) {
        Row row = find(id);
        sight.requireSeen(row.stay());
        return shown(row, lastPayment(id), sight.isOwn(row.stay()));
    }

    /** The caller's own, the latest first. */
    public Page<StayView> own(@Nullable Boolean open, @Nullable StayKind kind, PageQuery page) {
        @Nullable UUID account = sight.account().orElse(null);
        if (account == null) {
            return Page.empty(page.pageable());
        }
        String where = "where s.account_id = :account and (cast(:kind as text) is null or s.kind = :kind)"
                + (open == null ? "" : " and " + (open ? "" : "not ") + openStates());
        List<StayView> found = jdbc
                .sql(VIEW + where + " order by s.starts_at desc, s.id desc limit :size offset :offset")
                .param("account", account)
                .param("kind", kind == null ? null : kind.name())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(StayViews::row)
                .list()
                .stream()
                .map(row -> shown(row, null, true))
                .toList();
        long total = jdbc.sql("select count(*) from stays s " + where)
                .param("account", account)
                .param("kind", kind == null ? null : kind.name())
                .query(Long.class)
                .single();
        return new PageImpl<>(found, page.pageable(), total);
    }

    /**
     * The last revision.
     *
     * @throws StayNotFound when the caller may not see it, either
     * @throws ReceiptNotFound when nothing was ever paid
     */
    public Receipt receipt(long id) {
        sight.requireSeen(find(id).stay());
        return receipts.find(id).orElseThrow(() -> new ReceiptNotFound(id));
    }

    /** As its driver sees it who has just made or changed it. */
    public StayView of(Stay stay) {
        return shown(find(stay.id()), lastPayment(stay.id()), true);
    }

    /** One that has just begun, whose site is known. */
    public StayView of(Assigned begun, StaySite site) {
        return shown(new Row(begun.stay(), site, begun.space()), null, true);
    }

    private StayView shown(Row row, @Nullable Payment payment, boolean own) {
        Set<StayAction> actions = own ? StayAction.of(row.stay(), clock.instant(), settings) : Set.of();
        return StayView.of(row.stay(), row.site(), row.space(), payment, actions);
    }

    private @Nullable Payment lastPayment(long stayId) {
        List<Charge> all = charges.of(stayId);
        return all.isEmpty() ? null : payments.find(all.getLast().id()).orElse(null);
    }

    private Row find(long id) {
        return jdbc.sql(VIEW + "where s.id = :id")
                .param("id", id)
                .query(StayViews::row)
                .optional()
                .orElseThrow(() -> new StayNotFound(id));
    }

    private static String openStates() {
        return "s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED')";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Stay stay = StayRow.stay(row, number);
        Long space = stay.spaceId();
        return new Row(
                stay,
                StaySites.site(row, number),
                space == null
                        ? null
                        : new StayView.Space(
                                space,
                                row.getString("space_number"),
                                row.getObject("space_level", Long.class),
                                SpaceKind.valueOf(row.getString("kind_of_space"))));
    }
}
