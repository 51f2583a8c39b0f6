package io.github.defer4j.processor;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.model.SafeClass;
import java.util.List;
import java.util.Optional;

/** What became of one service. */
sealed interface Result {

    record Built(SafeClass wrapper, List<Finding> warnings) implements Result {
        public Built {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * @param skeleton a wrapper whose wrong methods throw, so that the compiler reports our errors and not all
     *     the places that name the wrapper; absent where it cannot have a name
     */
    record Wrong(List<Finding> findings, Optional<SafeClass> skeleton) implements Result {
        public Wrong {
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param missing the simple name of a type that does not exist yet; empty if marks name it, where compilers
     *     do not always tell the name
     * @param skeleton as above, should it never exist; absent where the signatures are not known
     */
    record Waiting(String missing, Optional<SafeClass> skeleton) implements Result {}
}
