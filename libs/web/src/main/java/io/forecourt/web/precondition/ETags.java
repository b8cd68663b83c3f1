package io.forecourt.web.precondition;

/** Entity tags made of an aggregate's version. */
public final class ETags {

    private ETags() {}

    /** The strong entity tag of that version, with its quotes, as {@code ResponseEntity.eTag} takes it. */
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
