package io.forecourt.messaging.consumer;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.Subscription;
import io.forecourt.messaging.TestService;
import io.forecourt.messaging.kafka.TopicCreation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** A service's subscriptions, started as the service would, at the ends that the topics have when a test begins. */
public final class TestSubscriptions implements AutoCloseable {

    private final TestService service;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DeadLetters deadLetters;
    private final List<Subscriptions> started = new ArrayList<>();

    public TestSubscriptions(TestService service) {
        this.service = service;
        this.deadLetters = new DeadLetters(service.name(), service.kafka(), meters, TestService.CLOCK);
    }

    public SimpleMeterRegistry meters() {
        return meters;
    }

    public DeadLetters deadLetters() {
        return deadLetters;
    }

    public static Subscription sales(String name, Consumer<SaleFact> effect) {
        return Subscription.facts(name, Topic.SALES)
                .on(EventType.SALE_RECORDED, SaleFact.class, effect)
                .build();
    }

    /** One effect row for each call, in the transaction that the subscription runs in. */
    public Consumer<SaleFact> recordingEffect(String name) {
        return sale -> recordEffect(name, Long.toString(sale.saleId()));
    }

    public void recordEffect(String name, String event) {
        service.jdbc()
                .sql("insert into effects (subscription, event) values (?, ?)")
                .params(name, event)
                .update();
    }

    public List<String> effects(String name) {
        return service.jdbc()
                .sql("select event from effects where subscription = ? order by position")
                .param(name)
                .query(String.class)
                .list();
    }

    /** Another instance of the service when called again. */
    public Subscriptions start(Subscription... declared) {
        Subscriptions subscriptions = build(declared);
        subscriptions.start();
        started.add(subscriptions);
        return subscriptions;
    }

    public Subscriptions build(Subscription... declared) {
        List<RunningSubscription> all = Arrays.stream(declared)
                .map(subscription -> new RunningSubscription(
                        new Applying(
                                subscription,
                                new EventJson(),
                                new ProcessedEvents(service.jdbc()),
                                service.transaction(),
                                Supplier::get),
                        service.name().group(subscription.name()),
                        new SubscriptionMeters(subscription.name(), meters, TestService.CLOCK),
                        service.kafka(),
                        deadLetters))
                .toList();
        return new Subscriptions(all, topics(declared));
    }

    private TopicCreation topics(Subscription... declared) {
        List<Topic> read = Arrays.stream(declared).map(Subscription::topic).toList();
        return new TopicCreation(
                service.kafka(),
                read.stream()
                        .flatMap(topic -> Stream.of(
                                service.topics().of(topic), service.topics().deadLettersOf(topic)))
                        .toList());
    }

    /** Lets the group begin where the topic ends now, past what other tests have left. */
    public void skipExisting(String group, Topic topic) throws ExecutionException, InterruptedException {
        new TopicCreation(
                        service.kafka(),
                        List.of(service.topics().of(topic), service.topics().deadLettersOf(topic)))
                .createMissing();
        String name = group.endsWith(".deadletters") ? topic.deadLetterTopicName() : topic.topicName();
        try (Admin admin = service.kafka().admin("test")) {
            Map<TopicPartition, OffsetSpec> partitions =
                    admin.describeTopics(List.of(name)).allTopicNames().get().get(name).partitions().stream()
                            .collect(Collectors.toMap(
                                    info -> new TopicPartition(name, info.partition()), _ -> OffsetSpec.latest()));
            Map<TopicPartition, OffsetAndMetadata> ends = admin.listOffsets(partitions).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            end -> new OffsetAndMetadata(end.getValue().offset())));
            admin.alterConsumerGroupOffsets(group, ends).all().get();
        }
    }

    public double deadLetters(String subscription, Topic topic) {
        return meters.counter("forecourt.deadletters", "subscription", subscription, "topic", topic.topicName())
                .count();
    }

    @Override
    public void close() {
        started.forEach(Subscriptions::stop);
        deadLetters.destroy();
    }
}
