package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.testing.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A random service and what must come of it; all follows from the seed. */
record Case(long seed, Service service, Expected expected) {

    sealed interface Expected {

        /** It compiles and behaves. */
        record Valid() implements Expected {}

        record Broken(String what, Set<String> ids, boolean single) implements Expected {}

        /** A string with random characters in it, which may be wrong or right. */
        record Damaged() implements Expected {}
    }

    static Case of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int kind = random.nextInt(10);
        Service valid = Generator.valid(random, "s" + Long.toUnsignedString(seed));
        if (kind < 5) {
            return new Case(seed, valid, new Expected.Valid());
        }
        if (kind < 8) {
            Mutation.Mutant mutant = Mutations.one(valid, random);
            return new Case(
                    seed, mutant.service(), new Expected.Broken(mutant.what(), mutant.ids(), mutant.single()));
        }
        return new Case(
                seed, TextMutations.damage(valid, random).orElse(valid), new Expected.Damaged());
    }

    boolean isValid() {
        return expected instanceof Expected.Valid;
    }

    String source() {
        return Printer.print(service);
    }

    /** Whether there is an error that is none of the service's, be it in a generated file. */
    Optional<String> strange(List<Message> messages) {
        boolean strange = errors(messages).stream()
                .anyMatch(each -> each.id().filter(id -> !id.equals("D4J-900")).isEmpty());
        return strange ? Optional.of("an error that is not about the service") : Optional.empty();
    }

    private static List<Message> errors(List<Message> messages) {
        return messages.stream().filter(each -> each.kind() == Message.Kind.ERROR).toList();
    }

    /** What is wrong with the messages about this service. */
    Optional<String> objection(List<Message> messages) {
        List<Message> errors = errors(messages);
        Set<String> ids = errors.stream().map(each -> each.id().orElse("none")).collect(Collectors.toSet());
        if (expected instanceof Expected.Valid && !messages.isEmpty()) {
            return Optional.of("a message about a valid service");
        }
        if (expected instanceof Expected.Broken broken) {
            return objection(broken, errors, ids);
        }
        return Optional.empty();
    }

    private Optional<String> objection(Expected.Broken broken, List<Message> errors, Set<String> ids) {
        if (errors.isEmpty()) {
            return Optional.of("no error");
        }
        if (!broken.ids().containsAll(ids)) {
            return Optional.of("expected one of " + broken.ids());
        }
        // Marks that two services have are reported for both.
        boolean single = broken.single() && service.kind() != Service.Kind.SUBCLASS;
        return single && errors.size() > 1 ? Optional.of("more than one error") : Optional.empty();
    }
}
