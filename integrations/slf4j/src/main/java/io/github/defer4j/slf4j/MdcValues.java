package io.github.defer4j.slf4j;

import org.slf4j.MDC;

/** What wrappers call for {@link MdcScope}. */
public final class MdcValues {
    private MdcValues() {}

    /**
     * Puts a value.
     *
     * @param key of the value
     * @param value in any form; null is {@code "null"}
     * @return what was there before, or null
     */
    public static String put(String key, Object value) {
        String before = MDC.get(key);
        MDC.put(key, String.valueOf(value));
        return before;
    }

    /**
     * Restores what was there.
     *
     * @param key of the value
     * @param before what {@link #put} gave
     */
    public static void restore(String key, String before) {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }
}
