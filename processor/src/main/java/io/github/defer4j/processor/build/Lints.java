package io.github.defer4j.processor.build;

import io.github.defer4j.processor.bind.BoundHandler;
import io.github.defer4j.processor.bind.BoundMethod;
import io.github.defer4j.processor.bind.BoundService;
import io.github.defer4j.processor.bind.BoundStep;
import io.github.defer4j.processor.bind.Thrown;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.environment.TypeKit;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Walk;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * The warnings that the service's own signatures and calls bring into the wrapper. Only those are suppressed:
 * Eclipse warns of a suppression that suppresses nothing.
 */
final class Lints {
    private static final Set<String> UNKNOWN_TO_ECLIPSE = Set.of("try", "overloads");

    private final BoundService bound;
    private final Env env;
    private final Set<String> warnings = new TreeSet<>();

    Lints(BoundService bound) {
        this.bound = bound;
        this.env = bound.context().env();
    }

    Set<String> warnings() {
        boolean exempt = isDeprecated(bound.context().service());
        service(bound.context().type(), exempt);
        bound.interfaces().forEach(each -> type(each, exempt));
        bound.interfaces().forEach(this::implemented);
        bound.members().forEach(this::member);
        if (new AmbiguousOverloads(bound).isAny()) {
            warnings.add("overloads");
        }
        if (warnings.stream().anyMatch(UNKNOWN_TO_ECLIPSE::contains)) {
            // It accepts what it does not know only beside this.
            warnings.add("all");
        }
        return warnings;
    }

    private void service(DeclaredType service, boolean exempt) {
        type(service, exempt);
        for (TypeMirror own : service.getTypeArguments()) {
            bounds((TypeVariable) own, exempt);
        }
        if (service.getEnclosingType() instanceof DeclaredType outer) {
            service(outer, exempt);
        }
    }

    private void member(BoundService.Member member) {
        ExecutableElement method = member.method().element();
        ExecutableType type = env.members().typeOf(member.method());
        boolean exempt = isDeprecated(method) || isDeprecated(bound.context().service());
        element(method, exempt);
        type(type.getReturnType(), exempt);
        type.getParameterTypes().forEach(each -> type(each, exempt));
        type.getThrownTypes().forEach(each -> type(each, exempt));
        type.getTypeVariables().forEach(each -> bounds(each, exempt));
        if (method.isVarArgs() && !env.kit().isReifiable(last(type.getParameterTypes()))
                && !AnnotationCopies.has(method, "java.lang.SafeVarargs")) {
            warnings.add("unchecked");
        }
        if (env.kit().isRawMember(member.method().site(), method)) {
            warnings.add("unchecked");
        }
        if (isClose(method)) {
            close(member);
        }
        member.marked().filter(marked -> !member.isBroken()).ifPresent(marked -> marks(marked, exempt));
    }

    // Also what Object implements, and what an interface of the interface declares: javac warns of it at the class.
    private void implemented(DeclaredType site) {
        env.members().hierarchy(site).stream()
                .filter(type -> type.getKind().isInterface())
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .map(method -> new Members.Method(method, site))
                .forEach(this::implemented);
    }

    private void implemented(Members.Method declared) {
        if (isDeprecated(declared.element())) {
            element(declared.element(), isExempt(declared));
        }
        // An array in place of variable arity, or the other way round; Eclipse knows the word beside "all" only.
        if (implementing(declared).anyMatch(own -> own.element().isVarArgs() != declared.element().isVarArgs())) {
            warnings.addAll(List.of("all", "overrides"));
        }
        ExecutableType wanted = env.members().typeOf(declared);
        if (implementing(declared).map(env.members()::typeOf).anyMatch(own -> isLooser(own, wanted))) {
            warnings.add("unchecked");
        }
    }

    // A result that fits by an unchecked conversion, or only once generics are gone (JLS 8.4.5).
    private boolean isLooser(ExecutableType own, ExecutableType wanted) {
        TypeMirror result = own.getReturnType();
        TypeMirror declared = wanted.getReturnType();
        if (!env.kit().isKnown(result) || !env.kit().isKnown(declared)) {
            return false;
        }
        boolean erased = own.getTypeVariables().isEmpty() && !wanted.getTypeVariables().isEmpty();
        return env.kit().isUnchecked(result, declared) || erased && !env.types().isSubtype(result, declared);
    }

    private Stream<Members.Method> implementing(Members.Method declared) {
        return bound.implementing().stream()
                .map(BoundService.Member::method)
                .filter(method -> env.members().isSame(method, declared));
    }

    private boolean isExempt(Members.Method declared) {
        return isDeprecated(bound.context().service())
                || implementing(declared).anyMatch(method -> isDeprecated(method.element()));
    }

    private void close(BoundService.Member member) {
        close(bound.interfaces(), member.marked()
                .map(marked -> marked.thrown().stream().map(Thrown::type))
                .orElseGet(() -> thrown(member.method())));
    }

    // javac makes a class of several bounds, and finds fault with its close().
    private void bounds(TypeVariable variable, boolean exempt) {
        List<? extends TypeMirror> bounds = TypeKit.bounds(variable);
        bounds.forEach(each -> type(each, exempt));
        if (bounds.stream().anyMatch(Lints::isFinal)) {
            // Eclipse says that nothing can extend it, and has no name for that warning.
            warnings.add("all");
        }
        if (bounds.size() > 1) {
            close(bounds, env.members().methods(variable, "close").stream()
                    .filter(method -> isClose(method.element()))
                    .flatMap(this::thrown));
        }
    }

    private static boolean isFinal(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getModifiers().contains(Modifier.FINAL);
    }

    // javac -Xlint:try dislikes a close() that may be interrupted, whoever declares it.
    private void close(List<? extends TypeMirror> supertypes, Stream<? extends TypeMirror> thrown) {
        TypeMirror interrupted = env.kit().type(InterruptedException.class);
        boolean closeable = supertypes.stream().anyMatch(each -> env.kit().isA(each, AutoCloseable.class));
        if (closeable && thrown.anyMatch(each -> env.types().isSubtype(interrupted, each))) {
            warnings.add("try");
        }
    }

    private Stream<TypeMirror> thrown(Members.Method method) {
        return env.members().typeOf(method).getThrownTypes().stream().map(TypeMirror.class::cast);
    }

    private static boolean isClose(ExecutableElement method) {
        return method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
    }

    private void marks(BoundMethod marked, boolean exempt) {
        for (BoundStep step : marked.steps()) {
            call(step.deferred(), exempt);
            Walk.children(step.deferred()).forEach(child -> snapshot(child, exempt));
            step.acquire().ifPresent(acquire -> {
                call(acquire.call(), exempt);
                acquire.holder().ifPresent(holder -> {
                    type(holder.type(), exempt);
                    conversion(acquire.call().type(), holder.type());
                });
            });
        }
        marked.handlers().forEach(handler -> handler.call().ifPresent(call -> {
            call(call, exempt);
            conversion(call.type(), handler.givesStage() ? Stages.of(env, marked.value()) : marked.value());
        }));
        marked.retry().stream()
                .flatMap(clause -> clause.handler().flatMap(BoundHandler::call).stream())
                .forEach(call -> call(call, exempt));
        if (marked.completion().isPresent() && env.kit().isRaw(marked.type().getReturnType())) {
            warnings.add("unchecked");
            // Eclipse finds nothing unchecked in it, and nothing raw where the wrapper returns Outcome.
            warnings.add("all");
        }
    }

    private void conversion(TypeMirror from, TypeMirror to) {
        boolean references = env.kit().isKnown(from) && env.kit().isKnown(to);
        if (references && env.kit().fits(from, to) && !env.types().isSubtype(from, to)) {
            warnings.add("unchecked");
        }
    }

    private void call(Bound.Call call, boolean exempt) {
        Walk.all(call).forEach(each -> {
            if (each instanceof Bound.Call inner) {
                element(inner.method(), exempt);
                receiver(inner.receiver(), exempt);
                if (inner.unchecked()) {
                    warnings.add("unchecked");
                }
            } else if (each instanceof Bound.Field field) {
                element(field.field(), exempt);
                receiver(field.receiver(), exempt);
            } else if (each instanceof Bound.ClassConstant constant) {
                name(env.types().asElement(constant.named()), exempt);
            }
        });
    }

    // What is fixed at registration becomes a local of its type.
    private void snapshot(Bound bound, boolean exempt) {
        if (Walk.readsExit(bound)) {
            Walk.children(bound).forEach(child -> snapshot(child, exempt));
        } else if (bound instanceof Bound.Call || bound instanceof Bound.Field) {
            type(bound.type(), exempt);
        }
    }

    private void receiver(Bound.Receiver receiver, boolean exempt) {
        if (receiver instanceof Bound.Receiver.OnType on) {
            name(on.type(), exempt);
        }
    }

    private void type(TypeMirror type, boolean exempt) {
        if (env.kit().isRaw(type)) {
            warnings.add("rawtypes");
        }
        if (type instanceof DeclaredType declared) {
            name(declared.asElement(), exempt);
            type(declared.getEnclosingType(), exempt);
            declared.getTypeArguments().forEach(each -> type(each, exempt));
        } else if (type instanceof ArrayType array) {
            type(array.getComponentType(), exempt);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(Optional.ofNullable(wildcard.getExtendsBound()), Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(Optional::stream)
                    .forEach(each -> type(each, exempt));
        }
    }

    // A nested class is written with the classes around it.
    private void name(Element type, boolean exempt) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            element(each, exempt);
        }
    }

    // What is deprecated may use what is deprecated, but not what is to be removed (JLS 9.6.4.6).
    private void element(Element element, boolean exempt) {
        if (!isDeprecated(element)) {
            return;
        }
        if (isForRemoval(element)) {
            warnings.add("removal");
        } else if (!exempt) {
            warnings.add("deprecation");
        }
    }

    private boolean isDeprecated(Element element) {
        return Objects.nonNull(element) && env.elements().isDeprecated(element);
    }

    private static boolean isForRemoval(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (AnnotationCopies.nameOf(mirror).equals("java.lang.Deprecated")) {
                return mirror.getElementValues().entrySet().stream()
                        .anyMatch(each -> each.getKey().getSimpleName().contentEquals("forRemoval")
                                && Boolean.TRUE.equals(each.getValue().getValue()));
            }
        }
        return false;
    }

    private static TypeMirror last(List<? extends TypeMirror> types) {
        return types.get(types.size() - 1);
    }
}
