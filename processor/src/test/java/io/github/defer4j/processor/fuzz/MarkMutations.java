package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Mutation.Mutant;
import io.github.defer4j.processor.fuzz.Service.Defer;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.When;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Mistakes in what a {@code @Defer} says with its strings and attributes. */
final class MarkMutations {

    private static final String TEXT = "String.valueOf(1)";
    private static final String NOTHING = "System.gc()";

    private MarkMutations() {
    }

    private interface Change {
        Optional<Mutant> apply(Service service, Spot spot);
    }

    static List<Mutation> all() {
        return Stream.of(acquire(), value(), results()).flatMap(List::stream).toList();
    }

    private static List<Mutation> acquire() {
        return List.of(
                on((service, spot) -> acquires(service, spot) && !spot.isFirstOfParam(), (service, spot) ->
                        Mutant.of(spot.withAcquire(service, token(service, spot, "zq"), NOTHING), "token of nothing", 302)),
                on((service, spot) -> acquires(service, spot) && spot.isFirstOfParam(), (service, spot) ->
                        Mutant.of(spot.withAcquire(service, "", NOTHING), "parameter of nothing", 303)),
                on((service, spot) -> acquires(service, spot) && spot.isFirstOfParam() && !takesText(service, spot),
                        (service, spot) ->
                                Mutant.of(spot.withAcquire(service, "", TEXT), "parameter of another type", 304)),
                on((service, spot) -> acquires(service, spot) && hasNoToken(service, spot), (service, spot) ->
                        plainParam(spot.methodIn(service)).flatMap(name ->
                                Mutant.of(spot.withAcquire(service, name, TEXT), "token of a taken name", 305))),
                on((service, spot) -> acquires(service, spot) && hasNoToken(service, spot), (service, spot) ->
                        Mutant.of(spot.withAcquire(service, "result", TEXT), "result in acquire", 307)),
                on((service, spot) -> acquires(service, spot) && isUnknown(service, spot, "failure"), (service, spot) ->
                        Mutant.of(
                                spot.withAcquire(service, token(service, spot, ""), "String.valueOf(failure)"),
                                "failure in acquire",
                                213)),
                on((service, spot) -> acquires(service, spot) && isUnknown(service, spot, "result"), (service, spot) ->
                        Mutant.of(
                                spot.withAcquire(service, token(service, spot, ""), "String.valueOf(result)"),
                                "result in acquire",
                                212)),
                on((service, spot) -> spot.param() == -1, (service, spot) -> acquired(spot.methodIn(service))
                        .flatMap(name -> Mutant.of(
                                spot.withValue(service, "String.valueOf(" + name + ")"), "not acquired yet", 214))));
    }

    private static List<Mutation> value() {
        return List.of(
                on((service, spot) -> true, (service, spot) ->
                        Mutant.of(spot.withValue(service, "zq = " + TEXT), "assignment to a new name", 306)),
                on((service, spot) -> spot.deferIn(service).on() == When.ALWAYS, (service, spot) -> Mutant.of(
                        spot.withValue(service, "failure.printStackTrace()"), "failure may be null", 217)),
                on((service, spot) -> spot.deferIn(service).on() == When.SUCCESS, (service, spot) -> Mutant.of(
                        spot.withValue(service, "String.valueOf(failure)"), "failure never set", 218)),
                on((service, spot) -> true, (service, spot) ->
                        Mutant.of(extra(service, spot, "until = Until.RETURN"), "until", 311)),
                on((service, spot) -> !spot.isFirstOfParam(), (service, spot) ->
                        Mutant.of(spot.withValue(service, ""), "no deferred call", 101)),
                on((service, spot) -> primitive(service, spot).isPresent(), (service, spot) -> Mutant.of(
                        spot.withValue(service, primitive(service, spot).get() + ".close()"), "call on a number", 210)));
    }

    private static List<Mutation> results() {
        return List.of(
                on((service, spot) -> isVoid(service, spot), (service, spot) ->
                        Mutant.of(spot.withValue(service, "result = " + TEXT), "result of nothing", 308)),
                on((service, spot) -> isVoid(service, spot) && isUnknown(service, spot, "result"), (service, spot) ->
                        Mutant.of(spot.withValue(service, "String.valueOf(result)"), "result of nothing", 212)),
                on((service, spot) -> !isVoid(service, spot) && !isText(spot.methodIn(service).result())
                                && spot.deferIn(service).on() != When.FAILURE,
                        (service, spot) ->
                                Mutant.of(spot.withValue(service, "result = " + TEXT), "result of another type", 309)),
                on((service, spot) -> !isVoid(service, spot) && spot.deferIn(service).on() == When.FAILURE,
                        (service, spot) ->
                                Mutant.of(spot.withValue(service, "result = " + TEXT), "result on failure", 310)));
    }

    private static Mutation on(BiPredicate<Service, Spot> possible, Change change) {
        return (service, random) -> pick(service, random, possible).flatMap(spot -> change.apply(service, spot));
    }

    private static Optional<Spot> pick(
            Service service, SplittableRandom random, BiPredicate<Service, Spot> possible) {
        List<Spot> spots = Spot.defers(service).stream().filter(spot -> possible.test(service, spot)).toList();
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.get(random.nextInt(spots.size())));
    }

    private static boolean acquires(Service service, Spot spot) {
        return spot.deferIn(service).acquire().isPresent();
    }

    /** Whether no other string can miss a token that the mark no longer has. */
    private static boolean hasNoToken(Service service, Spot spot) {
        return !spot.isFirstOfParam() && spot.deferIn(service).token().isEmpty();
    }

    private static String token(Service service, Spot spot, String otherwise) {
        String token = spot.deferIn(service).token();
        return token.isEmpty() ? otherwise : token;
    }

    private static boolean isVoid(Service service, Spot spot) {
        return spot.methodIn(service).result() == Type.VOID;
    }

    private static boolean isText(Type type) {
        return type == Type.STRING || type == Type.OBJECT;
    }

    private static boolean takesText(Service service, Spot spot) {
        return isText(spot.methodIn(service).params().get(spot.param()).type());
    }

    private static boolean isUnknown(Service service, Spot spot, String name) {
        boolean token = spot.methodIn(service).steps().stream().anyMatch(step -> step.mark().token().equals(name));
        return !token
                && service.fields().stream().noneMatch(field -> field.name().equals(name))
                && spot.methodIn(service).params().stream().noneMatch(param -> param.name().equals(name));
    }

    private static boolean isPlain(String name) {
        return !name.equals("result") && !name.equals("failure");
    }

    private static Optional<String> plainParam(Marked method) {
        return method.params().stream().map(Service.Param::name).filter(MarkMutations::isPlain).findFirst();
    }

    static Optional<String> acquired(Marked method) {
        return method.params().stream()
                .filter(Service.Param::isAcquired)
                .map(Service.Param::name)
                .filter(MarkMutations::isPlain)
                .findFirst();
    }

    private static Optional<String> primitive(Service service, Spot spot) {
        return spot.methodIn(service).params().stream()
                .filter(param -> !param.type().isReference() && !param.isAcquired() && isPlain(param.name()))
                .map(Service.Param::name)
                .findFirst();
    }

    private static Service extra(Service service, Spot spot, String attribute) {
        return spot.withDefer(service, mark -> new Defer(
                mark.token(), mark.acquire(), mark.value(), mark.plain(), mark.assignsResult(), mark.on(), mark.quiet(),
                attribute));
    }
}
