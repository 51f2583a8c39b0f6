package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.diagnostic.Finding;

/** What came of binding a string. */
public sealed interface Resolution {

    record Resolved(Bound.Call call) implements Resolution {}

    record Unresolved(Finding finding) implements Resolution {}

    /** It names what an earlier, already reported mistake left undefined: a second error would tell nothing. */
    record KnockOn() implements Resolution {}

    /** A type on the way does not exist yet; another processor may make it. */
    record NotYet(String missing) implements Resolution {}
}
