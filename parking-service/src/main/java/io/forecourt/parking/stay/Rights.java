package io.forecourt.parking.stay;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that a plate has one right to park at a site at a time: indexes of the database refuse a second one. A stay
 * that waits for its payment is its driver's affair, and keeps nobody else from buying; should two pay for the same plate,
 * the second gets their money back.
 */
@Component
public class Rights {

    private static final String OF_THE_PLATE =
            "select * from stays where site_id = :site and plate = :plate and country = :country ";

    private final JdbcClient jdbc;
    private final StayTable stays;
    private final StayBook book;
    private final StaySettings settings;

    Rights(JdbcClient jdbc, StayTable stays, StayBook book, StaySettings settings) {
        this.jdbc = jdbc;
        this.stays = stays;
        this.book = book;
        this.settings = settings;
    }

    /** Keeps the site from being removed until the transaction ends; false where it has been. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(StaySite site) {
        return jdbc.sql("select true from sites where id = ? and removed_at is null for share")
                .param(site.id())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /**
     * The stay because of which there is to be no new one: the plate may park there already, or the account has not paid
     * yet for that. What time has ended is not in the way.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Stay> inTheWay(StayTerms terms) {
        lapse(terms, terms.createdAt(), null);
        return jdbc.sql(OF_THE_PLATE + """
                        and (state in ('ACTIVE', 'EXTENDED', 'CHECKED_IN') or state = 'QUOTED' and account_id = :account)
                        order by id limit 1""")
                .param("site", terms.siteId())
                .param("plate", terms.knownPlate().number())
                .param("country", terms.knownPlate().country())
                .param("account", terms.knownAccount())
                .query(StayRow::stay)
                .optional();
    }

    /** Begins a session; empty where one that is in the way has come first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Stay> begin(NewStay stay) {
        Optional<Stay> begun = stays.insert(stay);
        begun.ifPresent(it -> book.tell(it, stay.change(), stay.terms().createdAt()));
        return begun;
    }

    /** Whether a session, locked, can run: nobody else has paid for the same plate there meanwhile. */
    boolean isFreeFor(Stay session, Instant now) {
        lapse(session.terms(), now, session.id());
        return jdbc.sql("select not exists (" + OF_THE_PLATE + """
                        and kind = 'SESSION' and state in ('ACTIVE', 'EXTENDED') and id <> :id)""")
                .param("site", session.terms().siteId())
                .param("plate", session.terms().knownPlate().number())
                .param("country", session.terms().knownPlate().country())
                .param("id", session.id())
                .query(Boolean.class)
                .single();
    }

    /** What time has ended, also where nobody has looked at it yet. */
    private void lapse(StayTerms terms, Instant now, @Nullable Long except) {
        jdbc.sql(OF_THE_PLATE + """
                        and state in ('QUOTED', 'ACTIVE', 'EXTENDED') and due_at <= :now and id is distinct from :except
                        order by id for no key update""")
                .param("site", terms.siteId())
                .param("plate", terms.knownPlate().number())
                .param("country", terms.knownPlate().country())
                .param("now", StayRow.utc(now))
                .param("except", except, Types.BIGINT)
                .query(StayRow::stay)
                .list()
                .forEach(stay -> lapse(stay, now));
    }

    private void lapse(Stay stay, Instant now) {
        Optional<StayChange> change = stay.lapse(now, settings);
        while (change.isPresent()) {
            book.keep(stay, change.get(), now);
            change = stay.lapse(now, settings);
        }
    }
}
