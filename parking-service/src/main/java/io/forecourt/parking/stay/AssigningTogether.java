package io.forecourt.parking.stay;

import io.forecourt.parking.stay.AssigningSpaces.Assigned;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts several stays on free spaces of their kinds with one statement, as far as that can be done without waiting for
 * anybody. That one of them has got none says nothing: {@link AssigningSpaces} knows.
 */
@Component
public class AssigningTogether {

    private static final String INSERT = FreeSpace.insertTogether();

    private final JdbcClient jdbc;
    private final StayBook book;
    private final StaySettings settings;
    private final Clock clock;

    AssigningTogether(JdbcClient jdbc, StayBook book, StaySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A stay that begins in the future.
     *
     * @param correlationId of the request that it comes from; null where it comes from none
     */
    public record Wanted(NewStay stay, @Nullable String correlationId) {}

    /** @return in their order; empty for those who have got none this way */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Optional<Assigned>> assign(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        @Nullable Assigned[] assigned = new Assigned[wanted.size()];
        jdbc.sql(INSERT).param("wanted", StayRow.json(rows(wanted))).query(row -> {
            int n = row.getInt("n");
            assigned[n] = AssigningSpaces.assigned(row, wanted.get(n).stay());
        });
        List<StayChanged> changes = new ArrayList<>();
        List<Optional<Assigned>> answers = new ArrayList<>();
        for (int n = 0; n < assigned.length; n++) {
            Assigned one = assigned[n];
            answers.add(Optional.ofNullable(one));
            if (one != null) {
                changes.add(new StayChanged(
                        one.stay(), wanted.get(n).stay().change(), wanted.get(n).correlationId()));
            }
        }
        if (!changes.isEmpty()) {
            book.tell(changes, clock.instant());
        }
        return answers;
    }

    /** They look from spaces on that are far from each other. */
    private List<Map<String, @Nullable Object>> rows(List<Wanted> wanted) {
        long turn = ThreadLocalRandom.current().nextLong(FreeSpace.TURNS);
        long apart = FreeSpace.TURNS / wanted.size();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Wanted one : wanted) {
            Map<String, @Nullable Object> row = StayRow.values(one.stay(), settings);
            row.put("n", rows.size());
            row.put("turn", (turn + rows.size() * apart) % FreeSpace.TURNS);
            rows.add(row);
        }
        return rows;
    }
}
