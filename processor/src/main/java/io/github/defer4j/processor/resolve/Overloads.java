package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Chooses among methods of one name by the phases of JLS 15.12.2: subtyping, boxing, varargs. */
final class Overloads {
    private final Env env;

    Overloads(Env env) {
        this.env = env;
    }

    private enum Phase {
        STRICT,
        LOOSE,
        VARARGS
    }

    sealed interface Choice {
        record Chosen(Fit fit) implements Choice {}

        record None() implements Choice {}

        record Tie(List<Fit> fits) implements Choice {}
    }

    /**
     * A method with the arguments of one call.
     *
     * @param formals what it takes, one for each argument; the method's own type variables are still in them
     * @param captured whether what it is called on has wildcards; the variables of its class are still in the types then,
     *     and stand for what the wildcards capture
     */
    record Application(
            Members.Method method,
            ExecutableType type,
            List<TypeMirror> formals,
            List<Given> arguments,
            boolean captured) {}

    /**
     * A method that takes the arguments, with its types as they are for this call.
     *
     * @param poly whether the type of the call depends on where it stands (JLS 15.12)
     */
    record Fit(
            Application application,
            List<TypeMirror> formals,
            TypeMirror result,
            List<TypeMirror> thrown,
            boolean unchecked,
            boolean poly) {

        Members.Method method() {
            return application.method();
        }
    }

    /** What the result should be plays no part in the choice (JLS 15.12.2). */
    Choice choose(List<Members.Method> candidates, List<Given> arguments) {
        for (Phase phase : Phase.values()) {
            List<Fit> fits = candidates.stream()
                    .map(candidate -> fit(candidate, arguments, phase))
                    .flatMap(Optional::stream)
                    .toList();
            if (!fits.isEmpty()) {
                return mostSpecific(fits, arguments.size(), phase);
            }
        }
        return new Choice.None();
    }

    private Optional<Fit> fit(Members.Method candidate, List<Given> arguments, Phase phase) {
        DeclaredType site = candidate.site();
        boolean captured = site.getTypeArguments().stream().anyMatch(each -> each.getKind() == TypeKind.WILDCARD);
        DeclaredType declared = captured ? (DeclaredType) site.asElement().asType() : site;
        ExecutableType type = env.members().typeOf(new Members.Method(candidate.element(), declared));
        return formals(candidate, type, arguments.size(), phase)
                .map(formals -> new Application(candidate, type, formals, arguments, captured))
                .filter(call -> phase != Phase.STRICT || !boxes(call))
                .flatMap(call -> Inference.of(env, call, Optional.empty())
                        .map(inference -> inference.fit(call, inference.frame())));
    }

    private static boolean boxes(Application call) {
        return IntStream.range(0, call.arguments().size())
                .anyMatch(i -> call.arguments().get(i).type().getKind().isPrimitive()
                        != call.formals().get(i).getKind().isPrimitive());
    }

    private static Optional<List<TypeMirror>> formals(
            Members.Method candidate, ExecutableType type, int count, Phase phase) {
        List<TypeMirror> formals = new ArrayList<>(type.getParameterTypes());
        if (phase != Phase.VARARGS) {
            return formals.size() == count ? Optional.of(formals) : Optional.empty();
        }
        if (!candidate.element().isVarArgs() || count < formals.size() - 1) {
            return Optional.empty();
        }
        TypeMirror last = ((ArrayType) formals.remove(formals.size() - 1)).getComponentType();
        while (formals.size() < count) {
            formals.add(last);
        }
        return Optional.of(formals);
    }

    private Choice mostSpecific(List<Fit> fits, int count, Phase phase) {
        if (fits.size() == 1) {
            return new Choice.Chosen(fits.get(0));
        }
        List<Fit> best = fits.stream()
                .filter(fit -> fits.stream().allMatch(other -> isAtLeastAsSpecific(fit, other, count, phase)))
                .toList();
        if (best.size() == 1) {
            return new Choice.Chosen(best.get(0));
        }
        boolean isOne = best.stream().map(fit -> Show.signature(fit.method().element())).distinct().count() == 1;
        if (!isOne) {
            return new Choice.Tie(fits);
        }
        // The same signature from several interfaces: all the same method to the caller (JLS 15.12.2.5).
        return new Choice.Chosen(best.stream()
                .filter(fit -> !fit.method().element().getModifiers().contains(Modifier.ABSTRACT))
                .findFirst()
                .orElse(best.get(0)));
    }

    // Whether the other method could take all that this one takes (JLS 15.12.2.5, 18.5.4), be it left out here.
    private boolean isAtLeastAsSpecific(Fit fit, Fit other, int count, Phase phase) {
        int size = phase == Phase.VARARGS ? Math.max(count, Math.max(parameters(fit), parameters(other))) : count;
        List<Given> taken = formals(fit.method(), fit.application().type(), size, phase).orElseThrow().stream()
                .<Given>map(Given.Typed::new)
                .toList();
        ExecutableType type = other.application().type();
        Application call = new Application(
                other.method(), type, formals(other.method(), type, size, phase).orElseThrow(), taken, false);
        return !boxes(call)
                && Inference.of(env, call, Optional.empty())
                        .filter(inference -> !inference.frame().isUnchecked())
                        .isPresent();
    }

    private static int parameters(Fit fit) {
        return fit.method().element().getParameters().size();
    }
}
