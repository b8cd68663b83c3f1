package io.forecourt.servers;

import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Kafka does when it cannot go on (its disk is gone, say). By itself it halts the JVM at once; here the JVM ends in
 * order, so that whatever else runs in it or was started by it is stopped too.
 */
final class KafkaExit {

    private static final Logger log = LoggerFactory.getLogger(KafkaExit.class);

    private KafkaExit() {}

    static void endTheProcessInOrder() {
        Exit.setHaltProcedure(KafkaExit::leave);
        Exit.setExitProcedure(KafkaExit::leave);
    }

    private static void leave(int status, @Nullable String message) {
        log.error("Kafka cannot go on, so this process ends: {}", message == null ? "see the errors above" : message);
        // On a thread of its own: shutdown waits for Kafka's threads, and this may be one of them.
        Thread.ofPlatform()
                .name("kafka-gave-up")
                .start(() -> Runtime.getRuntime().exit(status));
        throw new ServerFailure("Kafka cannot go on");
    }
}
