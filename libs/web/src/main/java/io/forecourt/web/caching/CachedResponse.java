package io.forecourt.web.caching;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/** Has its {@code Cache-Control} from the beginning, until somebody sets another. */
class CachedResponse extends HttpServletResponseWrapper {

    private final String withoutTag;
    private final String withTag;
    private boolean stated;

    CachedResponse(HttpServletResponse response, String withoutTag, String withTag) {
        super(response);
        this.withoutTag = withoutTag;
        this.withTag = withTag;
        preset(withoutTag);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && !stated) {
            setHeader(name, value);
        } else {
            note(name);
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        stated = false;
        preset(withoutTag);
    }

    private void note(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
            stated = true;
        } else if (name.equalsIgnoreCase(HttpHeaders.ETAG) && !stated) {
            preset(withTag);
        }
    }

    private void preset(String value) {
        super.setHeader(HttpHeaders.CACHE_CONTROL, value);
    }
}
