package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Name;
import io.github.defer4j.processor.call.Span;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Fields and methods of a value or type. */
final class MemberBinder {
    private final Env env;
    private final Access access;
    private final Scope scope;
    private final Complaints complaints;
    private final Overloads overloads;
    private final Missing missing;

    MemberBinder(Env env, Access access, Scope scope, Complaints complaints) {
        this.env = env;
        this.access = access;
        this.scope = scope;
        this.complaints = complaints;
        this.overloads = new Overloads(env);
        this.missing = new Missing(env, scope.unwritten());
    }

    /** A field, an array's length, or a nested type of a type. */
    Bound.Receiver field(Bound.Receiver receiver, Name name) {
        TypeMirror type = memberType(receiver, name);
        if (type.getKind() == TypeKind.ARRAY && name.text().equals("length")) {
            Bound array = ((Bound.Receiver.OnValue) receiver).value();
            return new Bound.Receiver.OnValue(
                    new Bound.ArrayLength(array, env.types().getPrimitiveType(TypeKind.INT)));
        }
        Optional<Members.Field> field = env.members().field(type, name.text());
        if (field.isPresent()) {
            return new Bound.Receiver.OnValue(bindField(receiver, field.get(), name.span()));
        }
        if (receiver instanceof Bound.Receiver.OnType on) {
            Optional<TypeElement> nested = new TypeLookup(env).member(on.type(), name.text());
            if (nested.isPresent()) {
                if (!access.toType(nested.get())) {
                    throw complaints.of(
                            Problem.INACCESSIBLE_TYPE, name.span(), Show.type(nested.get()), "the wrapper");
                }
                return new Bound.Receiver.OnType(nested.get());
            }
        }
        missing.requireWhole(type);
        throw complaints.unknownField(name.text(), name.span(), type);
    }

    Bound bindField(Bound.Receiver receiver, Members.Field field, Span span) {
        if (!access.toMember(field.element())) {
            throw complaints.inaccessible(field.element(), span);
        }
        boolean isStatic = field.element().getModifiers().contains(Modifier.STATIC);
        requireInstance(receiver, isStatic, field.element(), span);
        TypeMirror type = env.kit()
                .upward(field.element().asType(), env.types().asMemberOf(field.site(), field.element()));
        return new Bound.Field(
                isStatic ? owner(field.element(), field.site()) : receiver, field.element(), type);
    }

    /** Chooses the method; what it gives is known once it is known where the call stands. */
    Given.Call choose(Optional<Bound.Receiver> receiver, Name name, List<Given> arguments) {
        TypeMirror type = receiver.map(each -> memberType(each, name)).orElse(scope.service());
        List<Members.Method> candidates = candidates(receiver, type, name);
        List<TypeMirror> given = arguments.stream().map(Given::type).toList();
        missing.requireChoice(given, candidates.size());
        Overloads.Choice choice = overloads.choose(candidates, arguments);
        if (choice instanceof Overloads.Choice.Chosen chosen) {
            return new Given.Call(receiver, name, candidates, chosen.fit());
        }
        if (choice instanceof Overloads.Choice.Tie tie) {
            List<Members.Method> tied = tie.fits().stream().map(Overloads.Fit::method).toList();
            throw complaints.ambiguous(name.text(), name.span(), type, tied);
        }
        missing.requireWhole(type);
        throw complaints.notApplicable(name, type, candidates, arguments);
    }

    /** The call with all its types. */
    Bound.Call bind(Given.Call call, Optional<TypeMirror> wanted) {
        Inference inference =
                Inference.of(env, call.fit().application(), wanted).orElseThrow();
        Bound.Call bound = bind(call, inference, inference.frame(), wanted);
        return inference.isWanted() && inference.frame().isNameless() ? named(bound, wanted.orElseThrow()) : bound;
    }

    private Bound.Call bind(Given.Call call, Inference inference, Frame frame, Optional<TypeMirror> wanted) {
        Overloads.Application application = call.fit().application();
        Overloads.Fit fit = inference.fit(application, frame);
        List<Bound> arguments = new ArrayList<>();
        boolean erased = false;
        for (int i = 0; i < application.arguments().size(); i++) {
            Given argument = application.arguments().get(i);
            if (argument instanceof Given.Call nested) {
                Frame inner = frame.arguments().get(i);
                Bound.Call value = bind(nested, inference, inner, Optional.empty());
                arguments.add(inner.isNameless() ? named(value, fit.formals().get(i)) : value);
                erased |= env.kit().isRaw(value.type());
            } else {
                arguments.add(((Given.Value) argument).bound());
            }
        }
        Bound.Call bound = bind(call.receiver(), fit, arguments, call.candidates(), call.name(), wanted);
        return erased && Held.isUnchecked(env, bound) ? bound.withUnchecked() : bound;
    }

    // Of several types at once the one that can be written down need not be the one that the parameter takes.
    private Bound.Call named(Bound.Call value, TypeMirror formal) {
        boolean written = formal.getKind() == TypeKind.DECLARED || formal.getKind() == TypeKind.ARRAY;
        return written && !env.kit().fits(value.type(), formal) ? value.withType(formal) : value;
    }

    /** Without parentheses: the arguments are found by the names of the parameters. */
    Bound.Call callByName(Optional<Bound.Receiver> receiver, Name name, Optional<TypeMirror> wanted) {
        TypeMirror type = receiver.map(each -> memberType(each, name)).orElse(scope.service());
        List<Members.Method> candidates = candidates(receiver, type, name);
        ByName byName = new ByName(env, overloads, scope);
        ByName.Outcome outcome = byName.bind(candidates);
        if (outcome.found().size() == 1) {
            ByName.Binding binding = outcome.found().get(0);
            return bind(new Given.Call(receiver, name, candidates, binding.fit()), wanted);
        }
        if (outcome.found().isEmpty()) {
            onlyAbsence(candidates).ifPresent(absent -> {
                throw complaints.absent(scope.absent().get(absent), absent, name.span());
            });
            missing.requireWhole(type);
            throw complaints.notBindable(name.text(), name.span(), outcome.reasons());
        }
        throw complaints.ambiguous(
                name.text(),
                name.span(),
                type,
                outcome.found().stream().map(binding -> binding.fit().method()).toList());
    }

    // With one candidate, a name that is there at another time is what is wrong.
    private Optional<String> onlyAbsence(List<Members.Method> candidates) {
        return candidates.size() > 1
                ? Optional.empty()
                : candidates.get(0).element().getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .filter(scope.absent()::containsKey)
                        .findFirst();
    }

    private List<Members.Method> candidates(Optional<Bound.Receiver> receiver, TypeMirror type, Name name) {
        List<Members.Method> all = env.members().methods(type, name.text());
        if (all.isEmpty()) {
            missing.requireWhole(type);
            throw receiver.isPresent()
                    ? complaints.unknownMethod(name.text(), name.span(), type)
                    : complaints.unknownServiceMethod(name.text(), name.span(), scope);
        }
        List<Members.Method> reachable = all.stream()
                .filter(method -> access.toMember(method.element()) || isArrayClone(type, method.element()))
                .toList();
        if (reachable.isEmpty()) {
            throw complaints.inaccessible(all.get(0).element(), name.span());
        }
        return reachable;
    }

    private Bound.Call bind(
            Optional<Bound.Receiver> receiver,
            Overloads.Fit fit,
            List<Bound> arguments,
            List<Members.Method> candidates,
            Name name,
            Optional<TypeMirror> wanted) {
        ExecutableElement method = fit.method().element();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        Bound.Receiver onService = scope.isStatic()
                ? new Bound.Receiver.OnType((TypeElement) scope.service().asElement())
                : new Bound.Receiver.OnValue(new Bound.Service(scope.service()));
        Bound.Receiver actual = receiver.orElse(onService);
        requireInstance(actual, isStatic, method, name.span());
        requireTypes(fit, arguments, wanted);
        // A bare null would be the whole array of a varargs method.
        boolean overloaded = method.isVarArgs()
                || candidates.stream()
                        .filter(each -> each.element().getParameters().size() == arguments.size()
                                || each.element().isVarArgs())
                        .count()
                > 1;
        Optional<TypeMirror> array = Walk.receiver(actual).map(Bound::type).filter(type -> isArrayClone(type, method));
        return new Bound.Call(
                isStatic ? owner(method, fit.method().site()) : actual,
                method,
                arguments,
                array.orElseGet(() -> classOf(actual, method).orElse(fit.result())),
                array.isPresent() ? List.of() : fit.thrown(),
                overloaded,
                fit.unchecked());
    }

    // An array's own is public, gives its type and throws nothing (JLS 10.7).
    private static boolean isArrayClone(TypeMirror type, ExecutableElement method) {
        return type.getKind() == TypeKind.ARRAY
                && method.getSimpleName().contentEquals("clone")
                && method.getParameters().isEmpty();
    }

    // getClass() gives Class<? extends T> for a value of type T, without its type arguments (JLS 4.3.2).
    private Optional<TypeMirror> classOf(Bound.Receiver receiver, ExecutableElement method) {
        if (!method.getSimpleName().contentEquals("getClass") || !method.getParameters().isEmpty()) {
            return Optional.empty();
        }
        TypeElement type = env.elements().getTypeElement("java.lang.Class");
        return Walk.receiver(receiver)
                .filter(value -> env.kit().isKnown(value.type()) && value.type().getKind() != TypeKind.NULL)
                .map(value -> env.types().erasure(value.type()))
                .map(erased -> env.types().getDeclaredType(type, env.types().getWildcardType(erased, null)));
    }

    private void requireTypes(Overloads.Fit fit, List<Bound> arguments, Optional<TypeMirror> wanted) {
        for (int i = 0; i < arguments.size(); i++) {
            missing.requireFit(arguments.get(i).type(), fit.formals().get(i));
        }
        wanted.ifPresentOrElse(
                type -> missing.requireFit(fit.result(), type), () -> missing.requireNamed(fit.result()));
        fit.thrown().forEach(missing::requireKnown);
    }

    private void requireInstance(Bound.Receiver receiver, boolean isStatic, Element member, Span span) {
        if (!isStatic && receiver instanceof Bound.Receiver.OnType on) {
            boolean bare = scope.isStatic() && on.type().equals(scope.service().asElement());
            throw bare
                    ? complaints.instanceFromStatic(member.getSimpleName().toString(), span, scope)
                    : complaints.instanceFromType(member.getSimpleName().toString(), span, on.type());
        }
    }

    // A static member is named by its class; the declaring one may be out of reach where a subclass is not.
    private Bound.Receiver owner(Element member, DeclaredType site) {
        TypeElement declaring = (TypeElement) member.getEnclosingElement();
        return new Bound.Receiver.OnType(
                access.toType(declaring) ? declaring : (TypeElement) site.asElement());
    }

    private TypeMirror memberType(Bound.Receiver receiver, Name name) {
        if (receiver instanceof Bound.Receiver.OnType on) {
            return on.type().asType();
        }
        Bound value = ((Bound.Receiver.OnValue) receiver).value();
        // Where the handler decides what is recovered, it is an Exception unless a parameter says more.
        boolean open = value instanceof Bound.Failure && value.type().getKind() == TypeKind.NULL;
        TypeMirror type = open ? env.kit().type(Exception.class) : value.type();
        missing.requireKnown(type);
        if (type instanceof DeclaredType declared && !access.toType(declared.asElement())) {
            throw complaints.of(Problem.INACCESSIBLE_TYPE, name.span(), Show.type(type), "the wrapper");
        }
        if (type.getKind() == TypeKind.ARRAY || !env.kit().memberSites(type).isEmpty()) {
            return type;
        }
        throw complaints.of(
                Problem.NO_MEMBERS, name.span(), name.text(), Show.type(type));
    }
}
