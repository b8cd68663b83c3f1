package io.forecourt.gateway.proxy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.cache.HttpCacheCASOperation;
import org.apache.hc.client5.http.cache.HttpCacheEntry;
import org.apache.hc.client5.http.cache.HttpCacheStorage;
import org.apache.hc.client5.http.cache.HttpCacheUpdateException;
import org.apache.hc.client5.http.cache.ResourceIOException;
import org.apache.hc.client5.http.impl.cache.BasicHttpCacheStorage;
import org.apache.hc.client5.http.impl.cache.CacheConfig;

/**
 * Keeps only answers that their service calls public. The rules of RFC 9111 allow more, such as an answer with a
 * {@code max-age} alone; here somebody must have thought about it, as what is private must never reach another client.
 */
final class PublicAnswers implements HttpCacheStorage {

    private final HttpCacheStorage answers;

    PublicAnswers(CacheConfig config) {
        answers = new BasicHttpCacheStorage(config);
    }

    @Override
    public void putEntry(String key, HttpCacheEntry entry) throws ResourceIOException {
        if (entry.hasVariants() || isPublic(entry)) {
            answers.putEntry(key, entry);
        } else {
            answers.removeEntry(key);
        }
    }

    @Override
    public HttpCacheEntry getEntry(String key) throws ResourceIOException {
        return answers.getEntry(key);
    }

    @Override
    public void removeEntry(String key) throws ResourceIOException {
        answers.removeEntry(key);
    }

    @Override
    public void updateEntry(String key, HttpCacheCASOperation update)
            throws ResourceIOException, HttpCacheUpdateException {
        answers.updateEntry(key, update);
    }

    @Override
    public Map<String, HttpCacheEntry> getEntries(Collection<String> keys) throws ResourceIOException {
        return answers.getEntries(keys);
    }

    private static boolean isPublic(HttpCacheEntry entry) {
        return !entry.containsHeader("Set-Cookie")
                && Arrays.stream(entry.getHeaders("Cache-Control"))
                        .flatMap(header -> Arrays.stream(header.getValue().split(",")))
                        .anyMatch(directive ->
                                directive.strip().toLowerCase(Locale.ROOT).equals("public"));
    }
}
