package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Mutation.Mutant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** All ways to break a service. */
final class Mutations {

    private static final List<Mutation> ALL = Stream.of(
                    TextMutations.all(), MarkMutations.all(), RecoverMutations.all(), MemberMutations.all())
            .flatMap(List::stream)
            .toList();

    private Mutations() {
    }

    /** One mistake that the service can have. */
    static Mutant one(Service service, SplittableRandom random) {
        while (true) {
            Optional<Mutant> mutant = ALL.get(random.nextInt(ALL.size())).apply(service, random);
            if (mutant.isPresent()) {
                return mutant.get();
            }
        }
    }
}
