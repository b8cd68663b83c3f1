package io.forecourt.inventory.feed.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files apart that are often sent for text by mistake. */
final class FileKind {

    private FileKind() {}

    /** @throws FeedRefused if the file begins like something else */
    static void requireText(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int first = bytes.read();
            int second = bytes.read();
            if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
                throw new FeedRefused("The file is UTF-16; save it as UTF-8.");
            }
            if ((first == 0x1F && second == 0x8B) || (first == 'P' && second == 'K')) {
                throw new FeedRefused("The file is compressed; send it unpacked.");
            }
        }
    }
}
