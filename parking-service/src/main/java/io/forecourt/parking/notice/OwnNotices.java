package io.forecourt.parking.notice;

import io.forecourt.security.CurrentCaller;
import io.forecourt.web.page.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller was told. */
@Service
@Transactional
public class OwnNotices {

    private final NoticeTable notices;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnNotices(NoticeTable notices, CurrentCaller caller, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /** Those that are not read first, then the newest. */
    @Transactional(readOnly = true)
    public Page<Notice> list(boolean unreadOnly, PageQuery page) {
        return caller.current()
                .accountId()
                .<Page<Notice>>map(account -> new PageImpl<>(
                        notices.of(account, unreadOnly, page.size(), page.offset()),
                        page.pageable(),
                        notices.count(account, unreadOnly)))
                .orElseGet(() -> new PageImpl<>(List.of(), page.pageable(), 0));
    }

    /** @throws NoticeNotFound when the caller has none of that number */
    public void read(long id) {
        boolean isOwn = caller.current()
                .accountId()
                .map(account -> notices.read(id, account, clock.instant()))
                .orElse(false);
        if (!isOwn) {
            throw new NoticeNotFound(id);
        }
    }

    public void readAll() {
        caller.current().accountId().ifPresent(account -> notices.readAll(account, clock.instant()));
    }

    /** Whose accounts are deleted, of them nothing is kept. */
    public void forget(List<UUID> accounts) {
        notices.forget(accounts);
        events.publishEvent(new AccountsForgotten(accounts));
    }
}
