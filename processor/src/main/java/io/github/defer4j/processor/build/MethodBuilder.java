package io.github.defer4j.processor.build;

import static io.github.defer4j.processor.model.RuntimeTypes.OUTCOME;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.bind.BoundMethod;
import io.github.defer4j.processor.bind.BoundService;
import io.github.defer4j.processor.bind.BoundStep;
import io.github.defer4j.processor.bind.Thrown;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Expr;
import io.github.defer4j.processor.model.SafeMethod;
import io.github.defer4j.processor.read.ServiceMarks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Turns a method of the service into the wrapper's method of that name. */
final class MethodBuilder {
    private static final Set<Modifier> KEPT =
            Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.STATIC);
    private static final Set<String> NULLNESS =
            Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

    /** javac -Xlint:varargs dislikes that the array is passed on; Eclipse knows "varargs" only beside "all". */
    private static final AnnotationSpec PASSING_VARARGS = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{\"all\", \"varargs\"}")
            .build();

    private final BoundService bound;
    private final Env env;
    private final TypeNames types;
    private final ClassName wrapper;
    private final TypeName anyWrapper;
    private final ClassName service;

    MethodBuilder(BoundService bound, TypeNames types, ClassName wrapper, TypeName anyWrapper) {
        this.bound = bound;
        this.env = bound.context().env();
        this.types = types;
        this.wrapper = wrapper;
        this.anyWrapper = anyWrapper;
        this.service = types.classOf(bound.context().service());
    }

    SafeMethod build(BoundService.Member member) {
        ExecutableElement method = member.method().element();
        ExecutableType type = env.members().typeOf(member.method());
        MethodNames names = names(member);
        List<ParameterSpec> parameters = parameters(member, type, names);
        boolean varargs = method.isVarArgs() && !acquires(member, last(method));
        return new SafeMethod(
                method.getSimpleName().toString(),
                modifiers(method, varargs),
                annotations(member, method),
                type.getTypeVariables().stream().map(types::declaration).toList(),
                result(member, type),
                parameters,
                varargs,
                thrown(member, type),
                see(method, type),
                body(member, names));
    }

    private MethodNames names(BoundService.Member member) {
        ExecutableElement method = member.method().element();
        if (member.marked().isEmpty() && isEquals(method)) {
            // Compilers differ in the name that they give to the parameter of a record's own.
            String given = method.getParameters().get(0).getSimpleName().toString();
            return new MethodNames(new UniqueNames(), Map.of(given, "other"));
        }
        Set<String> users = new LinkedHashSet<>();
        method.getParameters().forEach(parameter -> users.add(parameter.getSimpleName().toString()));
        if (member.marked().isEmpty()) {
            return MethodNames.of(users, Set.of());
        }
        member.marked().get().steps().stream()
                .flatMap(step -> step.acquire().flatMap(BoundStep.Acquire::holder).stream())
                .forEach(holder -> users.add(holder.name()));
        return MethodNames.of(users, BodyBuilder.hidingNames(
                member.marked().get(), ClassName.get(bound.context().service())));
    }

    private static Set<Modifier> modifiers(ExecutableElement method, boolean varargs) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        method.getModifiers().stream().filter(KEPT::contains).forEach(modifiers::add);
        if (method.getEnclosingElement().getKind().isInterface()) {
            modifiers.add(Modifier.PUBLIC);
        }
        // @SafeVarargs is for methods that nothing can override.
        if (varargs && isSafeVarargs(method) && !modifiers.contains(Modifier.STATIC)) {
            modifiers.add(Modifier.FINAL);
        }
        return modifiers;
    }

    private static boolean isSafeVarargs(ExecutableElement method) {
        return AnnotationCopies.has(method, "java.lang.SafeVarargs");
    }

    private List<AnnotationSpec> annotations(BoundService.Member member, ExecutableElement method) {
        List<AnnotationSpec> all = new ArrayList<>();
        AnnotationCopies.deprecation(method, env.elements()).ifPresent(all::add);
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            String name = AnnotationCopies.nameOf(mirror);
            boolean safeVarargs = name.equals("java.lang.SafeVarargs")
                    && !acquires(member, last(method));
            if (safeVarargs || isNullness(mirror)) {
                all.add(AnnotationCopies.copy(mirror));
            }
            if (safeVarargs && !env.kit().isReifiable(last(method).asType())) {
                all.add(PASSING_VARARGS);
            }
        }
        if (overrides(member)) {
            all.add(AnnotationSpec.builder(Override.class).build());
        }
        return all;
    }

    // Those for declarations; the ones for types travel with the types.
    private boolean isNullness(AnnotationMirror mirror) {
        return NULLNESS.contains(mirror.getAnnotationType().asElement().getSimpleName().toString())
                && bound.context().access().toType(mirror.getAnnotationType().asElement())
                && !ServiceMarks.isComposed(mirror)
                && !Targets.isTypeUse(mirror);
    }

    private boolean overrides(BoundService.Member member) {
        return bound.implementing().contains(member) || isObjectMethod(member.method().element());
    }

    private static boolean isObjectMethod(ExecutableElement method) {
        return Show.isSignature("toString()", method) || Show.isSignature("hashCode()", method) || isEquals(method);
    }

    private static boolean isEquals(ExecutableElement method) {
        return Show.isSignature("equals(Object)", method);
    }

    private TypeName result(BoundService.Member member, ExecutableType type) {
        TypeMirror result = type.getReturnType();
        TypeName name = types.of(result, member.method().element().getReturnType());
        if (!member.marked().map(BoundMethod::returnsOutcome).orElse(false)) {
            return name;
        }
        Optional<TypeMirror> stage = Stages.valueOf(env, result);
        if (stage.isPresent()) {
            ClassName raw = ClassName.get((TypeElement) env.types().asElement(result));
            return ParameterizedTypeName.get(raw, outcome(types.of(stage.get())));
        }
        return outcome(env.kit().isVoid(result) ? ClassName.get(Void.class) : name);
    }

    private static TypeName outcome(TypeName value) {
        return ParameterizedTypeName.get(OUTCOME, value.box());
    }

    private List<ParameterSpec> parameters(BoundService.Member member, ExecutableType type, MethodNames names) {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            VariableElement parameter = member.method().element().getParameters().get(i);
            String name = parameter.getSimpleName().toString();
            if (!acquires(member, parameter)) {
                TypeName written = types.of(type.getParameterTypes().get(i), parameter.asType());
                parameters.add(ParameterSpec.builder(written, names.of(name))
                        .addAnnotations(parameter.getAnnotationMirrors().stream()
                                .filter(this::isNullness)
                                .map(AnnotationCopies::copy)
                                .toList())
                        .build());
            }
        }
        return parameters;
    }

    private static boolean acquires(BoundService.Member member, VariableElement parameter) {
        return member.marked()
                .map(marked -> marked.acquired().contains(parameter.getSimpleName().toString()))
                .orElse(false);
    }

    private static VariableElement last(ExecutableElement method) {
        return method.getParameters().get(method.getParameters().size() - 1);
    }

    private List<TypeName> thrown(BoundService.Member member, ExecutableType type) {
        return member.marked()
                .map(marked -> types.of(marked.thrown().stream().map(Thrown::type).toList()))
                .orElseGet(() -> types.of(type.getThrownTypes()));
    }

    private SafeMethod.SeeAlso see(ExecutableElement method, ExecutableType type) {
        List<TypeName> erased = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            erased.add(types.of(env.types().erasure(parameter.asType())));
        }
        return new SafeMethod.SeeAlso(method.getSimpleName().toString(), erased);
    }

    private Body body(BoundService.Member member, MethodNames names) {
        ExecutableElement method = member.method().element();
        if (member.isBroken()) {
            return new Body.Broken("The compiler reports a mistake in the marks of " + Show.method(method));
        }
        List<Expr> arguments = method.getParameters().stream()
                .map(parameter -> names.of(parameter.getSimpleName().toString()))
                .<Expr>map(name -> isEquals(method)
                        ? new Expr.Unwrapped(name, wrapper, anyWrapper)
                        : new Expr.Variable(name))
                .toList();
        String name = method.getSimpleName().toString();
        // Passing on List<? super T> would infer a captured type in place of T.
        List<String> own = env.members().typeOf(member.method()).getTypeVariables().stream()
                .map(types::nameOf)
                .toList();
        Expr call = method.getModifiers().contains(Modifier.STATIC)
                ? new Expr.StaticCall(service, own, name, arguments)
                : new Expr.Call(new Expr.Service(), own, name, arguments);
        if (member.marked().isPresent()) {
            return new BodyBuilder(env.kit(), types, member.marked().get(), names)
                    .build(call, bound.context().mark().failures());
        }
        return new Body.Delegation(call);
    }
}
