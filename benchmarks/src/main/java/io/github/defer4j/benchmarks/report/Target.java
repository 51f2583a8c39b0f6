package io.github.defer4j.benchmarks.report;

import java.util.Optional;

/**
 * What the project promises, and what was measured.
 *
 * @param promise one line
 * @param measured in words; empty if it was not run
 * @param met whether the promise holds
 * @param limit why not, where it does not
 */
record Target(String promise, Optional<String> measured, boolean met, String limit) {
    String verdict() {
        return measured.isEmpty() ? "not run" : met ? "met" : "**missed**";
    }
}
