package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Mutation.Mutant;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Recover;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes in {@code @Recover}. */
final class RecoverMutations {

    private static final String TEXT = "String.valueOf(1)";

    private RecoverMutations() {
    }

    private interface Change {
        Optional<Mutant> apply(Service service, Spot spot);
    }

    static List<Mutation> all() {
        return Stream.concat(handlers().stream(), types().stream()).toList();
    }

    private static List<Mutation> handlers() {
        return List.of(
                on(RecoverMutations::returns, (service, spot) ->
                        Mutant.of(spot.withHandler(service, "System.gc()"), "handler of nothing", 401)),
                on((method, mark) -> returns(method, mark) && !isText(method.result()), (service, spot) ->
                        Mutant.of(spot.withHandler(service, TEXT), "handler of another type", 402)),
                on((method, mark) -> hasHandler(mark), (service, spot) ->
                        Mutant.of(spot.withHandler(service, "zq = " + TEXT), "assigned handler", 411)),
                on((method, mark) -> hasHandler(mark) && !mark.inside(), (service, spot) ->
                        MarkMutations.acquired(spot.methodIn(service)).flatMap(name -> Mutant.of(
                                spot.withHandler(service, "String.valueOf(" + name + ")"), "released before", 216))),
                on((method, mark) -> !hasHandler(mark), (service, spot) ->
                        Mutant.of(extra(service, spot, "inside = true"), "inside without handler", 408)),
                on((method, mark) -> hasHandler(mark) && method.steps().isEmpty(), (service, spot) ->
                        Mutant.of(extra(service, spot, "inside = true"), "inside without steps", 409)));
    }

    private static List<Mutation> types() {
        return List.of(
                on((method, mark) -> true, (service, spot) -> {
                    List<Recover> marks = spot.methodIn(service).recovers();
                    List<Recover> twice =
                            Stream.concat(marks.stream(), Stream.of(marks.get(spot.index()))).toList();
                    return Mutant.of(spot.withRecovers(service, twice), "recovered twice", 403)
                            .map(mutant -> several(mutant, marks.get(spot.index()).takes().size() == 1));
                }),
                on((method, mark) -> !mark.inside(), RecoverMutations::neverThrown),
                on((method, mark) -> mark.except().isEmpty(), (service, spot) -> {
                    List<Type> takes = spot.recoverIn(service).takes();
                    return Mutant.of(except(service, spot, takes), "all left out", 405);
                }),
                on((method, mark) -> mark.except().isEmpty() && unrelated(mark).isPresent(), (service, spot) ->
                        Mutant.of(
                                except(service, spot, unrelated(spot.recoverIn(service)).stream().toList()),
                                "nothing left out",
                                406)));
    }

    private static Mutant several(Mutant mutant, boolean single) {
        return new Mutant(mutant.service(), mutant.what(), mutant.ids(), single);
    }

    private static Optional<Mutant> neverThrown(Service service, Spot spot) {
        Marked method = spot.methodIn(service);
        List<Recover> inside = method.recovers().stream().filter(Recover::inside).toList();
        Set<Type> thrown = Escapes.ofSteps(method, inside, service.latest());
        Set<Type> named = Set.copyOf(method.recovers().stream().flatMap(each -> each.takes().stream()).toList());
        return Stream.of(Type.TIMEOUT, Type.IO, Type.INTERRUPTED)
                .filter(type -> !Escapes.isPossible(type, thrown) && !named.contains(type))
                .findFirst()
                .flatMap(type -> {
                    Recover more = new Recover(Optional.empty(), List.of(type), List.of(type), List.of(), false, "");
                    List<Recover> marks = Stream.concat(method.recovers().stream(), Stream.of(more)).toList();
                    return Mutant.of(spot.withRecovers(service, marks), "never thrown", 404);
                });
    }

    private static Optional<Type> unrelated(Recover mark) {
        return Stream.of(Type.ARGUMENT, Type.ASSERTION, Type.IO)
                .filter(type -> mark.takes().stream().noneMatch(on -> on.isA(type) || type.isA(on)))
                .findFirst();
    }

    private static Mutation on(BiPredicate<Marked, Recover> possible, Change change) {
        return (service, random) -> {
            Predicate<Spot> fits = spot -> possible.test(spot.methodIn(service), spot.recoverIn(service));
            List<Spot> spots = Spot.recovers(service).stream().filter(fits).toList();
            return spots.isEmpty()
                    ? Optional.empty()
                    : change.apply(service, spots.get(random.nextInt(spots.size())));
        };
    }

    private static boolean hasHandler(Recover mark) {
        return mark.handler().isPresent();
    }

    private static boolean returns(Marked method, Recover mark) {
        return hasHandler(mark) && method.result() != Type.VOID;
    }

    private static boolean isText(Type type) {
        return type == Type.STRING || type == Type.OBJECT;
    }

    private static Service except(Service service, Spot spot, List<Type> types) {
        return spot.withRecover(service, mark -> new Recover(
                mark.handler(), mark.on(), mark.takes(), types, mark.inside(), mark.extra()));
    }

    private static Service extra(Service service, Spot spot, String attribute) {
        return spot.withRecover(service, mark -> new Recover(
                mark.handler(), mark.on(), mark.takes(), mark.except(), false, attribute));
    }
}
