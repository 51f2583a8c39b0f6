package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Defer;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Param;
import io.github.defer4j.processor.fuzz.Service.Recover;
import io.github.defer4j.processor.fuzz.Service.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A mark in a service.
 *
 * @param method index of the method
 * @param param  index of the parameter; -1 for a mark of the method, -2 for a recovery
 * @param index  among its like
 */
record Spot(int method, int param, int index) {

    private static final int RECOVERY = -2;

    static List<Spot> defers(Service service) {
        List<Spot> spots = new ArrayList<>();
        for (int m = 0; m < service.methods().size(); m++) {
            Marked method = service.methods().get(m);
            for (int i = 0; i < method.onMethod().size(); i++) {
                spots.add(new Spot(m, -1, i));
            }
            for (int p = 0; p < method.params().size(); p++) {
                for (int i = 0; i < method.params().get(p).marks().size(); i++) {
                    spots.add(new Spot(m, p, i));
                }
            }
        }
        return spots;
    }

    static List<Spot> recovers(Service service) {
        List<Spot> spots = new ArrayList<>();
        for (int m = 0; m < service.methods().size(); m++) {
            for (int i = 0; i < service.methods().get(m).recovers().size(); i++) {
                spots.add(new Spot(m, RECOVERY, i));
            }
        }
        return spots;
    }

    Marked methodIn(Service service) {
        return service.methods().get(method);
    }

    Defer deferIn(Service service) {
        Marked marked = methodIn(service);
        return param < 0 ? marked.onMethod().get(index) : marked.params().get(param).marks().get(index);
    }

    Recover recoverIn(Service service) {
        return methodIn(service).recovers().get(index);
    }

    /** Whether the mark obtains its parameter or takes it over. */
    boolean isFirstOfParam() {
        return param >= 0 && index == 0;
    }

    Service withDefer(Service service, UnaryOperator<Defer> change) {
        Marked marked = methodIn(service);
        List<Defer> onMethod = param < 0 ? changed(marked.onMethod(), index, change) : marked.onMethod();
        List<Param> params = param < 0
                ? marked.params()
                : changed(marked.params(), param, each ->
                        new Param(each.name(), each.type(), changed(each.marks(), index, change)));
        return withMethod(service, params, onMethod, marked.recovers());
    }

    Service withAcquire(Service service, String token, String source) {
        return withDefer(service, mark -> new Defer(
                token, mark.acquire().map(text -> new Text(text.call(), source)), mark.value(), mark.plain(),
                mark.assignsResult(), mark.on(), mark.quiet(), mark.extra()));
    }

    /** @param source with its assignment, if it has one */
    Service withValue(Service service, String source) {
        return withDefer(service, mark -> new Defer(
                mark.token(), mark.acquire(), mark.value().map(text -> new Text(text.call(), source)), false, false,
                mark.on(), mark.quiet(), mark.extra()));
    }

    Service withHandler(Service service, String source) {
        return withRecover(service, mark -> new Recover(
                mark.handler().map(text -> new Text(text.call(), source)), mark.on(), mark.takes(), mark.except(),
                mark.inside(), mark.extra()));
    }

    Service withRecover(Service service, UnaryOperator<Recover> change) {
        Marked marked = methodIn(service);
        return withMethod(
                service, marked.params(), marked.onMethod(), changed(marked.recovers(), index, change));
    }

    Service withRecovers(Service service, List<Recover> recovers) {
        Marked marked = methodIn(service);
        return withMethod(service, marked.params(), marked.onMethod(), recovers);
    }

    private Service withMethod(Service service, List<Param> params, List<Defer> onMethod, List<Recover> recovers) {
        return service.withMethods(changed(service.methods(), method, old -> new Marked(
                old.name(), old.isStatic(), old.generic(), old.access(), old.result(), params, old.varargs(),
                old.thrown(), onMethod, recovers)));
    }

    static <E> List<E> changed(List<E> list, int at, UnaryOperator<E> change) {
        List<E> copy = new ArrayList<>(list);
        copy.set(at, change.apply(copy.get(at)));
        return List.copyOf(copy);
    }

    /** The strings of the mark: acquire, value, handler. */
    List<Text> textsIn(Service service) {
        if (param == RECOVERY) {
            return recoverIn(service).handler().stream().toList();
        }
        Defer mark = deferIn(service);
        Optional<Text> value = mark.value().filter(text -> !mark.plain());
        List<Text> texts = new ArrayList<>(mark.acquire().stream().toList());
        value.ifPresent(texts::add);
        return texts;
    }

    /** The service with another text in place of one of {@link #textsIn}. */
    Service withText(Service service, Text old, String source) {
        if (param == RECOVERY) {
            return withHandler(service, source);
        }
        Defer mark = deferIn(service);
        return mark.acquire().filter(text -> text == old).isPresent()
                ? withAcquire(service, mark.token(), source)
                : withValue(service, mark.assignsResult() ? "result = " + source : source);
    }
}
