package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.ParameterNames;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the arguments of a call without parentheses: a parameter takes the variable of its name, one named
 * {@code result} the result, one named {@code attempt} the number of the attempt, one named {@code called} whether the
 * service was called, a {@code Throwable} the failure.
 */
final class ByName {
    private static final String NAMELESS =
            "its class file does not tell the names of its parameters (compile it with -parameters)";

    private final Env env;
    private final Overloads overloads;
    private final Scope scope;

    ByName(Env env, Overloads overloads, Scope scope) {
        this.env = env;
        this.overloads = overloads;
        this.scope = scope;
    }

    record Binding(Overloads.Fit fit, List<Bound> arguments) {}

    /**
     * @param found one binding, none, or several that are equally good
     * @param reasons for each candidate that does not fit, why
     */
    record Outcome(List<Binding> found, List<String> reasons) {}

    Outcome bind(List<Members.Method> candidates) {
        List<Binding> found = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Members.Method candidate : candidates) {
            Optional<String> obstacle = tryBind(candidate, found);
            obstacle.ifPresent(why -> reasons.add("candidate: " + Show.member(candidate.element(), env.members().typeOf(candidate)) + ": " + why));
        }
        return new Outcome(preferred(found), reasons);
    }

    private Optional<String> tryBind(Members.Method candidate, List<Binding> found) {
        ExecutableType type = env.members().typeOf(candidate);
        boolean nameless = ParameterNames.areUnknown(
                candidate.element(), scope.service().asElement());
        List<Bound> arguments = new ArrayList<>();
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            VariableElement parameter = candidate.element().getParameters().get(i);
            Optional<Bound> argument = nameless
                    ? failure(type.getParameterTypes().get(i))
                    : argument(parameter, type.getParameterTypes().get(i));
            if (argument.isEmpty()) {
                return Optional.of(nameless ? NAMELESS : whyMissing(parameter.getSimpleName().toString()));
            }
            arguments.add(argument.get());
        }
        if (overloads.choose(List.of(candidate), given(arguments)) instanceof Overloads.Choice.Chosen chosen) {
            found.add(new Binding(chosen.fit(), arguments));
            return Optional.empty();
        }
        return Optional.of(misfit(candidate, type, arguments));
    }

    // A name that an earlier mistake left undefined, or that is there at another time.
    private String whyMissing(String name) {
        Scope.Absence absence = scope.absent().get(name);
        if (absence == null) {
            return "nothing here is called '" + name + "'";
        }
        return switch (absence) {
            case BROKEN -> throw new Unbindable(new Resolution.KnockOn());
            case NOT_YET_ACQUIRED, LATER_TOKEN -> "'" + name + "' is not acquired yet";
            case GONE_AFTER_EXIT -> "'" + name + "' is released before this handler runs";
            case GONE_AFTER_ATTEMPT -> "'" + name + "' is released before this policy runs";
        };
    }

    private String misfit(Members.Method candidate, ExecutableType type, List<Bound> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror wanted = type.getParameterTypes().get(i);
            TypeMirror given = arguments.get(i).type();
            if (!mayFit(given, wanted, !type.getTypeVariables().isEmpty())) {
                return "'" + candidate.element().getParameters().get(i).getSimpleName() + "' is "
                        + Show.type(wanted) + ", here it is " + Show.type(given);
            }
        }
        return "its type parameters do not fit";
    }

    private boolean mayFit(TypeMirror given, TypeMirror wanted, boolean generic) {
        return env.kit().fits(given, wanted)
                || generic && env.kit().fits(env.kit().erasedBound(given), env.kit().erasedBound(wanted));
    }

    private Optional<Bound> argument(VariableElement parameter, TypeMirror type) {
        String name = parameter.getSimpleName().toString();
        if (name.equals(Scope.AtExit.RESULT) && scope.exit().flatMap(Scope.AtExit::result).isPresent()) {
            return scope.exit().flatMap(Scope.AtExit::result).map(Bound.Result::new);
        }
        if (name.equals(Scope.AtExit.ATTEMPT) && scope.exit().flatMap(Scope.AtExit::attempt).isPresent()) {
            return scope.exit().flatMap(Scope.AtExit::attempt).map(Bound.Attempt::new);
        }
        if (name.equals(Scope.AtExit.CALLED) && scope.exit().flatMap(Scope.AtExit::called).isPresent()) {
            return scope.exit().flatMap(Scope.AtExit::called).map(Bound.Called::new);
        }
        Optional<Bound> failure = failure(type);
        TypeMirror variable = scope.variables().get(name);
        if (variable != null && !(failure.isPresent() && name.equals(Scope.AtExit.FAILURE))) {
            return Optional.of(new Bound.Variable(name, variable));
        }
        return failure;
    }

    private Optional<Bound> failure(TypeMirror type) {
        return scope.exit()
                .filter(exit -> env.kit().isA(type, Throwable.class))
                .map(exit -> new Bound.Failure(exit.failure()));
    }

    // Overloads of one arity by JLS; of several arities, none is better than another. An overload of the marked
    // method is meant, not the method itself, which would only be called again.
    private List<Binding> preferred(List<Binding> all) {
        List<Binding> others = all.stream()
                .filter(each -> !each.fit().method().element().equals(scope.method()))
                .toList();
        List<Binding> found = others.isEmpty() ? all : others;
        if (found.size() < 2) {
            return found;
        }
        List<Given> given = given(found.get(0).arguments());
        boolean same = found.stream()
                .allMatch(each -> each.arguments().equals(found.get(0).arguments()));
        List<Members.Method> methods = found.stream().map(each -> each.fit().method()).toList();
        if (same && overloads.choose(methods, given) instanceof Overloads.Choice.Chosen chosen) {
            return List.of(new Binding(chosen.fit(), found.get(0).arguments()));
        }
        return found;
    }

    private static List<Given> given(List<Bound> arguments) {
        return arguments.stream().<Given>map(Given.Value::new).toList();
    }
}
