package io.forecourt.standalone.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The last mails, in memory only: they hold links that open accounts. */
public final class Mailbox {

    private final int kept;
    private final Deque<ReceivedMail> newestFirst = new ArrayDeque<>();
    private long count;

    Mailbox(int kept) {
        this.kept = kept;
    }

    /** @param mail makes the mail of its number */
    synchronized void add(LongFunction<ReceivedMail> mail) {
        newestFirst.addFirst(mail.apply(++count));
        if (newestFirst.size() > kept) {
            newestFirst.removeLast();
        }
    }

    /**
     * Those for an address that contains these letters, whatever their case; the newest first.
     *
     * @param part empty for all
     */
    public synchronized List<ReceivedMail> to(String part) {
        return newestFirst.stream().filter(mail -> mail.isTo(part)).toList();
    }

    synchronized Optional<ReceivedMail> find(long id) {
        return newestFirst.stream().filter(mail -> mail.id() == id).findFirst();
    }

    synchronized void clear() {
        newestFirst.clear();
    }
}
