package io.forecourt.gateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All open streams of this gateway. They end before the server, on its way down, waits for its last requests. */
@Component
public class Streams implements SmartLifecycle {

    private final LiveSettings settings;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> perClient = new ConcurrentHashMap<>();
    private volatile boolean running;

    Streams(LiveSettings settings, MeterRegistry meters) {
        this.settings = settings;
        Gauge.builder("forecourt.gateway.live.streams", open, Set::size)
                .description("Pages that are told what changes")
                .register(meters);
    }

    /**
     * To be closed by whoever opens it.
     *
     * @param client whose streams are counted together
     * @throws TooManyStreams when there is none left, for this client or for anybody
     */
    Stream open(String client, Audience audience) {
        Stream stream = new Stream(client, audience);
        open.add(stream);
        int ofClient = perClient.merge(client, 1, Integer::sum);
        if (!running || open.size() > settings.streams() || ofClient > settings.streamsPerClient()) {
            close(stream);
            throw new TooManyStreams();
        }
        return stream;
    }

    void close(Stream stream) {
        if (open.remove(stream)) {
            perClient.computeIfPresent(stream.client(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    public void tell(Hint hint) {
        open.forEach(stream -> stream.offer(hint));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Stream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
