package io.github.defer4j.processor.fuzz;

import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** One way to break a service. */
interface Mutation {

    /** Empty if the service has nothing that could be broken in this way. */
    Optional<Mutant> apply(Service service, SplittableRandom random);

    /**
     * A service with one mistake.
     *
     * @param what   the mistake in a few words
     * @param ids    those that may be reported
     * @param single whether there is just one error; a member that several strings name may give several
     */
    record Mutant(Service service, String what, Set<String> ids, boolean single) {
        static Optional<Mutant> of(Service service, String what, int... numbers) {
            return Optional.of(new Mutant(service, what, ids(numbers), true));
        }

        static Set<String> ids(int... numbers) {
            return java.util.Arrays.stream(numbers)
                    .mapToObj(number -> "D4J-" + number)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());
        }
    }
}
