package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Mutation.Mutant;
import io.github.defer4j.processor.fuzz.Service.Field;
import io.github.defer4j.processor.fuzz.Service.Helper;
import io.github.defer4j.processor.fuzz.Service.Kind;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mistakes in what the strings name, and marks that stand in the wrong place. */
final class MemberMutations {

    private static final Set<Kind> CLASSES = Set.of(Kind.CLASS, Kind.FINAL_CLASS);
    private static final String MARK = "@Defer(\"System.gc()\")";

    private MemberMutations() {
    }

    static List<Mutation> all() {
        return Stream.of(changes(), methods(), types()).flatMap(List::stream).toList();
    }

    private static List<Mutation> changes() {
        return List.of(
                MemberMutations::privateHelper,
                MemberMutations::privateField,
                MemberMutations::privateMethod,
                MemberMutations::renamedParameter);
    }

    private static List<Mutation> methods() {
        return List.of(
                member(CLASSES::contains, MARK + " java.util.concurrent.Future<String> zq() { return null; }", 312),
                member(CLASSES::contains, "@Defer(\"this.hashCode()\") static void zq() {}", 209),
                member(CLASSES::contains, MARK + " protected void finalize() {}", 509),
                member(CLASSES::contains, "@Recover void zq(IllegalStateException why, int n) {}", 410),
                (service, random) -> CLASSES.contains(service.kind())
                        ? Mutant.of(
                                service.with(service.name() + "() {} " + service.name() + "(@Defer AutoCloseable x) {}"),
                                "constructor",
                                502)
                        : Optional.empty());
    }

    private static List<Mutation> types() {
        Predicate<Kind> any = kind -> true;
        Predicate<Kind> noInterface = kind -> kind != Kind.INTERFACE;
        return List.of(
                member(noInterface, "private static class Zq { " + MARK + " void x() {} }", 503),
                member(any, "@SafeWrapper static class Zq { void x() {} }", 504),
                member(any, "@SafeWrapper(name = \"no name\") static class Zq { " + MARK + " void x() {} }", 507),
                // Not on an element of it: Eclipse does not show processors what stands there.
                member(any, "@SafeWrapper @interface Zq { int x(); }", 508),
                member(any, "static class Zq { @Defer(\"p(null)\") void x() {}"
                        + " void p(String a) {} void p(Integer a) {} }", 205),
                member(any, "static class Zq implements Runnable { @Defer(\"p()\") public void run() {}"
                        + " void p() throws Exception {} }", 313),
                member(noInterface, "static class Zq { private static class P {} P p() { return null; }"
                        + " @Defer(acquire = \"a = p()\", value = \"System.gc()\") void x() {} }", 215),
                (service, random) -> Mutant.of(
                        service.with("@SafeWrapper(name = \"" + (service.outer().isEmpty() ? service.name() : "Outer")
                                + "\") static class Zq { " + MARK + " void x() {} }"),
                        "name taken",
                        505),
                (service, random) -> Mutant.of(
                        service.with("@SafeWrapper(name = \"" + simple(service.wrapper())
                                + "\") static class Zq { " + MARK + " void x() {} }"),
                        "name twice",
                        506));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Mutation member(Predicate<Kind> possible, String source, int id) {
        return (service, random) -> possible.test(service.kind())
                ? Mutant.of(service.with(source), source, id)
                : Optional.empty();
    }

    private static Optional<Mutant> privateHelper(Service service, SplittableRandom random) {
        List<Helper> candidates = service.helpers().stream()
                .filter(each -> service.kind() != Kind.INTERFACE && uses(service, each.method()) > 0)
                .filter(each -> service.helpers().stream()
                        .noneMatch(other -> other != each && other.method().name().equals(each.method().name())))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Helper chosen = candidates.get(random.nextInt(candidates.size()));
        Service changed = service.withHelpers(replaced(
                service.helpers(), chosen, new Helper(chosen.method(), "private ", false)));
        return Optional.of(
                new Mutant(changed, "private helper", Mutant.ids(206), uses(service, chosen.method()) == 1));
    }

    private static Optional<Mutant> privateField(Service service, SplittableRandom random) {
        List<Field> candidates = service.fields().stream()
                .filter(each -> service.kind() != Kind.INTERFACE && service.kind() != Kind.RECORD)
                .filter(each -> mentions(service, each.name()) > 0)
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Field chosen = candidates.get(random.nextInt(candidates.size()));
        Field hidden = new Field(chosen.name(), chosen.type(), chosen.isStatic(), chosen.isMutable(), "private ");
        Service changed = service.withFields(replaced(service.fields(), chosen, hidden));
        return Optional.of(new Mutant(
                changed, "private field", Mutant.ids(206), mentions(service, chosen.name()) == 1));
    }

    private static Optional<Mutant> privateMethod(Service service, SplittableRandom random) {
        // A subclass may have no marked method left then.
        if (service.kind() == Kind.INTERFACE || service.kind() == Kind.SUBCLASS) {
            return Optional.empty();
        }
        int index = random.nextInt(service.methods().size());
        List<Marked> methods = Spot.changed(service.methods(), index, old -> new Marked(
                old.name(), old.isStatic(), old.generic(), "private ", old.result(), old.params(), old.varargs(),
                old.thrown(), old.onMethod(), old.recovers()));
        return Mutant.of(service.withMethods(methods), "private method", 501);
    }

    private static Optional<Mutant> renamedParameter(Service service, SplittableRandom random) {
        for (Expr.Call call : texts(service).map(Text::call).toList()) {
            boolean bound = call.byName()
                    && !call.arguments().isEmpty()
                    && call.arguments().get(0) instanceof Expr.Variable;
            Optional<Helper> helper = service.helpers().stream()
                    .filter(each -> each.method().id().equals(call.method().id()))
                    .findFirst();
            if (bound && helper.isPresent()) {
                Method old = helper.get().method();
                List<Method.Param> params = Spot.changed(
                        old.params(), 0, param -> new Method.Param("unheardOf2", param.type()));
                Method renamed = new Method(
                        old.id(), old.name(), old.isStatic(), old.receiver(), params, old.varargs(), old.result(),
                        old.thrown(), old.shape());
                Service changed = service.withHelpers(replaced(
                        service.helpers(), helper.get(), new Helper(renamed, helper.get().access(), false)));
                return Mutant.of(changed, "renamed parameter", 208);
            }
        }
        return Optional.empty();
    }

    private static <E> List<E> replaced(List<E> list, E old, E other) {
        List<E> copy = new ArrayList<>(list);
        copy.set(copy.indexOf(old), other);
        return List.copyOf(copy);
    }

    private static Stream<Text> texts(Service service) {
        return Stream.concat(Spot.defers(service).stream(), Spot.recovers(service).stream())
                .flatMap(spot -> spot.textsIn(service).stream());
    }

    private static long uses(Service service, Method method) {
        return texts(service)
                .filter(text -> text.call().all()
                        .anyMatch(each -> each instanceof Expr.Call call && call.method().id().equals(method.id())))
                .count();
    }

    private static long mentions(Service service, String field) {
        return texts(service)
                .filter(text -> text.call().all()
                        .anyMatch(each -> each instanceof Expr.Field read && read.name().equals(field)))
                .count();
    }
}
