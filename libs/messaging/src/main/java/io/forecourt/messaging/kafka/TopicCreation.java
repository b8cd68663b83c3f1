package io.forecourt.messaging.kafka;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics that are missing. */
public final class TopicCreation {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);

    private final KafkaConnections kafka;
    private final Collection<NewTopic> topics;

    public TopicCreation(KafkaConnections kafka, Collection<NewTopic> topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /**
     * Returns once every topic exists. May be repeated, and run by several services at once.
     *
     * @throws ExecutionException when Kafka does not answer or refuses
     */
    public void createMissing() throws ExecutionException, InterruptedException {
        if (topics.isEmpty()) {
            return;
        }
        try (Admin admin = kafka.admin("topics")) {
            Set<String> existing = admin.listTopics().names().get();
            Collection<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            for (KafkaFuture<Void> creation :
                    admin.createTopics(missing).values().values()) {
                await(creation);
            }
            if (!missing.isEmpty()) {
                log.info(
                        "Created the topics {}.",
                        missing.stream().map(NewTopic::name).collect(Collectors.joining(", ")));
            }
        }
    }

    private static void await(KafkaFuture<Void> creation) throws ExecutionException, InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
