package io.github.defer4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Another attempt after a failure, if a policy says so.
 *
 * @param attempt the variable that counts the attempts, if the policy reads it
 * @param again the variable that holds the policy's answer
 * @param clauses which failures the policy is asked about
 */
public record Retry(Optional<String> attempt, String again, List<Clause> clauses) {
    public Retry {
        clauses = List.copyOf(clauses);
    }
}
