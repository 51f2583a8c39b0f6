package io.github.defer4j.processor.build;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Expr;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Local;
import io.github.defer4j.processor.model.SafeMethod;
import io.github.defer4j.processor.model.Step;
import io.github.defer4j.processor.model.Unwinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Moves what steps do on failure into methods of their own, where that keeps a wrapper's method small enough for the
 * JIT to put into its callers. Below that size it would only take the code apart, and above it would not help.
 */
final class Outliner {
    /** HotSpot's -XX:FreqInlineSize: the largest method, in bytes of code, that is put into a hot caller. */
    private static final int INLINED = 325;

    private final boolean generic;
    private final UniqueNames names = new UniqueNames();

    /**
     * @param generic whether the class has type variables, which its static methods do not see
     */
    Outliner(List<SafeMethod> methods, boolean generic) {
        this.generic = generic;
        methods.forEach(method -> names.reserve(method.name()));
    }

    SafeMethod outlined(SafeMethod method) {
        boolean fits = method.body() instanceof Body.Guarded guarded
                && method.typeVariables().isEmpty()
                && guarded.failures() == Failures.FIRST
                && CodeSize.of(guarded) > INLINED;
        if (!fits) {
            return method;
        }
        Body.Guarded body = (Body.Guarded) method.body();
        Map<String, TypeName> variables = variables(method, body);
        List<Step> steps = new ArrayList<>();
        body.steps().forEach(step -> steps.add(canMove(step) ? moved(step, method, variables, body) : step));
        Body.Guarded smaller = body.with(steps);
        return CodeSize.of(smaller) <= INLINED ? method.with(smaller) : method;
    }

    // Another method cannot assign the result, nor throw what takes the failure's place without declaring it.
    private static boolean canMove(Step step) {
        return step.exit().onFailure() && !step.assignsResult() && !step.replaces();
    }

    private Step moved(Step step, SafeMethod method, Map<String, TypeName> variables, Body.Guarded body) {
        Set<String> read = new LinkedHashSet<>();
        step.guard().ifPresent(read::add);
        boolean usesService = collect(step.call(), body, read);
        boolean isStatic = method.modifiers().contains(Modifier.STATIC) || !usesService && !generic;
        List<ParameterSpec> parameters = read.stream()
                .map(name -> ParameterSpec.builder(variables.get(name), name).build())
                .toList();
        return step.with(new Unwinding(names.unique("unwind" + capitalized(method.name())), isStatic, parameters));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, TypeName> variables(SafeMethod method, Body.Guarded body) {
        Map<String, TypeName> types = new LinkedHashMap<>();
        method.parameters().forEach(parameter -> types.put(parameter.name(), parameter.type()));
        body.result().ifPresent(result -> types.put(body.names().result(), result.type()));
        body.names().called().ifPresent(name -> types.put(name, TypeName.BOOLEAN));
        for (Step step : body.steps()) {
            Stream<Local> held = step.acquire().stream()
                    .filter(Step.Acquire.Hold.class::isInstance)
                    .map(acquire -> ((Step.Acquire.Hold) acquire).local());
            Stream.of(step.shared().stream(), held, step.snapshots().stream())
                    .flatMap(locals -> locals)
                    .forEach(local -> types.put(local.name(), local.type()));
        }
        return types;
    }

    /** Notes the variables that an expression reads; tells whether it needs the service. */
    private static boolean collect(Expr expr, Body.Guarded body, Set<String> read) {
        if (expr instanceof Expr.Service) {
            return true;
        }
        if (expr instanceof Expr.Variable variable) {
            read.add(variable.name());
        } else if (expr instanceof Expr.Result) {
            read.add(body.names().result());
        } else if (expr instanceof Expr.Called) {
            read.add(body.names().called().orElseThrow());
        } else if (expr instanceof Expr.Field field) {
            return collect(field.on(), body, read);
        } else if (expr instanceof Expr.Cast cast) {
            return collect(cast.value(), body, read);
        } else if (expr instanceof Expr.Call call) {
            return collect(call.on(), body, read) | collect(call.arguments(), body, read);
        } else if (expr instanceof Expr.StaticCall call) {
            return collect(call.arguments(), body, read);
        }
        return false;
    }

    private static boolean collect(List<Expr> arguments, Body.Guarded body, Set<String> read) {
        boolean service = false;
        for (Expr argument : arguments) {
            service |= collect(argument, body, read);
        }
        return service;
    }
}
