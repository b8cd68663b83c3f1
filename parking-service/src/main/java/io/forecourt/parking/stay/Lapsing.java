package io.forecourt.parking.stay;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time alone does to stays: holds run out, drivers do not come, stay too long, rights end. Any number of instances may
 * look at once: each takes others. Nothing that is asked meanwhile is wrong because of a late look.
 */
@Component
public class Lapsing {

    static final int AT_ONCE = 50;
    private static final int A_FEW = 3;

    private final StayTable stays;
    private final StayBook book;
    private final StaySettings settings;

    Lapsing(StayTable stays, StayBook book, StaySettings settings) {
        this.stays = stays;
        this.book = book;
        this.settings = settings;
    }

    /** @return how many stays it changed; as many as {@value #AT_ONCE} means that there may be more */
    @Transactional
    public int lapse(Instant now) {
        return change(stays.lockDue(now, AT_ONCE), now);
    }

    /**
     * A few of those that are in the way on a site, in the transaction of somebody who needs a space. Others see none of it
     * before that is committed, so the spaces are that transaction's; and as it may have to wait for others then, only one on
     * a site is in that position at a time, or they could wait for each other.
     *
     * @param but the stay that the space is for
     * @return how many it changed; 0 when nobody is in the way any more, or others are at it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int makeRoom(long siteId, long but, Instant from, Instant to, Instant now) {
        if (!stays.isAnyInTheWay(siteId, but, from, to, now)) {
            return 0;
        }
        stays.beAloneInMakingRoom(siteId);
        return change(stays.lockInTheWay(siteId, but, from, to, now, A_FEW), now);
    }

    private int change(List<Stay> due, Instant now) {
        for (Stay stay : due) {
            stay.lapse(now, settings)
                    .ifPresentOrElse(change -> book.keep(stay, change, now), () -> book.keepQuietly(stay));
        }
        return due.size();
    }
}
