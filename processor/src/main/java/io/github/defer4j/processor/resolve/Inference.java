package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Substitution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Type arguments of a generic method from its arguments and, where those say nothing, from the type that is
 * wanted (the part of JLS 18 that calls without lambdas need).
 */
final class Inference {
    private final Env env;
    private final Map<Element, TypeVariable> variables = new LinkedHashMap<>();
    private final Map<Element, TypeMirror> exact = new LinkedHashMap<>();
    private final Map<Element, List<TypeMirror>> lower = new LinkedHashMap<>();

    private Inference(Env env, ExecutableType method) {
        this.env = env;
        method.getTypeVariables().forEach(variable -> variables.put(variable.asElement(), variable));
    }

    /** A type for each variable of the method. Whether the arguments fit is for the caller to check. */
    static Map<Element, TypeMirror> infer(
            Env env, ExecutableType method, List<TypeMirror> formals, List<TypeMirror> actuals, Optional<TypeMirror> wanted) {
        Inference inference = new Inference(env, method);
        for (int i = 0; i < actuals.size(); i++) {
            inference.fromArgument(formals.get(i), actuals.get(i));
        }
        wanted.ifPresent(type -> inference.fromResult(method.getReturnType(), type));
        return inference.solve(method);
    }

    private void fromArgument(TypeMirror formal, TypeMirror actual) {
        if (actual.getKind() == TypeKind.NULL || actual.getKind() == TypeKind.VOID) {
            return;
        }
        if (isVariable(formal)) {
            lower.computeIfAbsent(element(formal), each -> new ArrayList<>())
                    .add(env.kit().boxed(actual));
        } else if (formal.getKind() == TypeKind.ARRAY && actual.getKind() == TypeKind.ARRAY) {
            TypeMirror component = ((ArrayType) actual).getComponentType();
            if (!component.getKind().isPrimitive()) {
                fromArgument(((ArrayType) formal).getComponentType(), component);
            }
        } else if (formal.getKind() == TypeKind.DECLARED) {
            superType(actual, (DeclaredType) formal).ifPresent(found -> pair((DeclaredType) formal, found));
        }
    }

    private void pair(DeclaredType formal, DeclaredType actual) {
        List<? extends TypeMirror> wanted = formal.getTypeArguments();
        List<? extends TypeMirror> given = actual.getTypeArguments();
        for (int i = 0; i < Math.min(wanted.size(), given.size()); i++) {
            fromTypeArgument(wanted.get(i), given.get(i));
        }
    }

    private void fromTypeArgument(TypeMirror formal, TypeMirror actual) {
        if (isVariable(formal)) {
            exact.putIfAbsent(element(formal), actual);
        } else if (formal.getKind() == TypeKind.WILDCARD) {
            WildcardType wildcard = (WildcardType) formal;
            if (wildcard.getExtendsBound() != null) {
                fromArgument(wildcard.getExtendsBound(), env.kit().upward(actual));
            } else if (wildcard.getSuperBound() != null) {
                TypeMirror least = env.kit().downward(actual);
                if (least.getKind() != TypeKind.NULL) {
                    fromTypeArgument(wildcard.getSuperBound(), least);
                }
            }
        } else if (formal.getKind() == TypeKind.DECLARED && actual.getKind() == TypeKind.DECLARED) {
            pair((DeclaredType) formal, (DeclaredType) actual);
        }
    }

    // Only for variables about which the arguments said nothing.
    private void fromResult(TypeMirror result, TypeMirror wanted) {
        if (isVariable(result)) {
            if (isOpen(result) && !env.kit().isVoid(wanted)) {
                exact.put(element(result), env.kit().boxed(wanted));
            }
        } else if (result.getKind() == TypeKind.DECLARED && wanted.getKind() == TypeKind.DECLARED) {
            superType(result, (DeclaredType) wanted).ifPresent(found -> {
                for (int i = 0; i < found.getTypeArguments().size(); i++) {
                    TypeMirror formal = found.getTypeArguments().get(i);
                    List<? extends TypeMirror> given = ((DeclaredType) wanted).getTypeArguments();
                    if (isVariable(formal) && isOpen(formal) && i < given.size()) {
                        exact.put(element(formal), env.kit().upward(given.get(i)));
                    }
                }
            });
        }
    }

    private boolean isOpen(TypeMirror variable) {
        return !exact.containsKey(element(variable)) && !lower.containsKey(element(variable));
    }

    private Map<Element, TypeMirror> solve(ExecutableType method) {
        Map<Element, TypeMirror> solution = new LinkedHashMap<>();
        variables.forEach((element, variable) -> {
            TypeMirror solved = Optional.ofNullable(exact.get(element))
                    .or(() -> Optional.ofNullable(lower.get(element)).map(this::join))
                    .orElseGet(() -> isThrown(method, element)
                            ? env.kit().type(RuntimeException.class)
                            : env.types().erasure(variable.getUpperBound()));
            solution.put(element, solved);
        });
        return solution;
    }

    // JLS 18.1.3: a variable that only stands in a throws clause is RuntimeException.
    private boolean isThrown(ExecutableType method, Element variable) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> isVariable(thrown) && element(thrown).equals(variable));
    }

    /** The one of the types that takes the others, else their nearest common superclass. */
    private TypeMirror join(List<TypeMirror> types) {
        return types.stream()
                .filter(each -> takesAll(each, types))
                .findFirst()
                .orElseGet(() -> superclasses(types.get(0))
                        .filter(each -> takesAll(each, types))
                        .findFirst()
                        .orElseGet(() -> env.kit().type(Object.class)));
    }

    private boolean takesAll(TypeMirror wide, List<TypeMirror> types) {
        return types.stream().allMatch(each -> env.types().isSubtype(each, wide));
    }

    private Stream<TypeMirror> superclasses(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Stream.iterate(
                                Optional.of(type),
                                Optional::isPresent,
                                each -> env.types().directSupertypes(each.get()).stream()
                                        .findFirst()
                                        .map(TypeMirror.class::cast))
                        .map(Optional::get)
                : Stream.empty();
    }

    private boolean isVariable(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR && variables.containsKey(element(type));
    }

    private static Element element(TypeMirror variable) {
        return ((TypeVariable) variable).asElement();
    }

    private Optional<DeclaredType> superType(TypeMirror type, DeclaredType wanted) {
        Deque<TypeMirror> open = new ArrayDeque<>(env.kit().memberSites(type));
        while (!open.isEmpty()) {
            TypeMirror each = open.removeFirst();
            if (each instanceof DeclaredType declared && declared.asElement().equals(wanted.asElement())) {
                return Optional.of(declared);
            }
            open.addAll(env.types().directSupertypes(each));
        }
        return Optional.empty();
    }

    static TypeMirror substitute(Env env, Map<Element, TypeMirror> solution, TypeMirror type) {
        return new Substitution(env.types(), solution).apply(type);
    }
}
