package io.github.defer4j.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;

/** Key values as annotations write them: {@code "key=value"}. */
final class KeyValueTexts {
    private KeyValueTexts() {}

    static Tags tags(String... texts) {
        Tags tags = Tags.empty();
        for (String text : texts) {
            int end = endOfKey(text);
            tags = tags.and(Tag.of(text.substring(0, end), text.substring(end + 1)));
        }
        return tags;
    }

    static KeyValues keyValues(String... texts) {
        KeyValues all = KeyValues.empty();
        for (String text : texts) {
            int end = endOfKey(text);
            all = all.and(KeyValue.of(text.substring(0, end), text.substring(end + 1)));
        }
        return all;
    }

    private static int endOfKey(String text) {
        int end = text.indexOf('=');
        if (end < 1) {
            throw new IllegalArgumentException("'" + text + "' is no \"key=value\"");
        }
        return end;
    }
}
