package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The interfaces of the service whose methods the wrapper has with their signatures. */
final class InterfacePlan {
    private final ServiceContext service;
    private final Env env;
    private final List<BoundService.Member> members;

    InterfacePlan(ServiceContext service, List<BoundService.Member> members) {
        this.service = service;
        this.env = service.env();
        this.members = members;
    }

    List<DeclaredType> implemented() {
        List<DeclaredType> found = new ArrayList<>();
        if (service.service().getKind().isInterface()) {
            consider(service.type(), found);
        } else {
            fromClass(service.type(), found);
        }
        return found;
    }

    private void fromClass(TypeMirror type, List<DeclaredType> found) {
        for (TypeMirror each : env.types().directSupertypes(type)) {
            DeclaredType declared = (DeclaredType) each;
            if (declared.asElement().getKind().isInterface()) {
                consider(declared, found);
            } else {
                fromClass(declared, found);
            }
        }
    }

    // Where an interface cannot be kept, one that it extends may.
    private void consider(DeclaredType candidate, List<DeclaredType> found) {
        if (found.stream().anyMatch(known -> env.types().isSubtype(known, candidate))) {
            return;
        }
        if (isImplementable(candidate)) {
            found.add(candidate);
            return;
        }
        env.types().directSupertypes(candidate).stream()
                .map(DeclaredType.class::cast)
                .filter(each -> each.asElement().getKind().isInterface())
                .forEach(each -> consider(each, found));
    }

    private boolean isImplementable(DeclaredType candidate) {
        Element element = candidate.asElement();
        // Externalizable asks for a constructor without parameters, which a wrapper cannot have. Constable is for
        // what a class file can name; ecj shows it on every enum, also where --release is older than it is.
        return service.access().toType(candidate)
                && !element.getModifiers().contains(Modifier.SEALED)
                && !env.kit().isA(candidate, java.io.Externalizable.class)
                && !((QualifiedNameable) element).getQualifiedName().contentEquals("java.lang.constant.Constable")
                && methodsOf(candidate).stream().allMatch(method -> isFromObject(method) || members.stream()
                        .anyMatch(member -> member.keepsSignature()
                                && member.method().element().getModifiers().contains(Modifier.PUBLIC)
                                && env.members().isSame(member.method(), method)))
                && env.members().hierarchy(candidate).stream().allMatch(each -> hasSignatures(each, candidate));
    }

    // An interface may inherit one method raw and generic; whoever implements it has to write the raw one.
    private boolean hasSignatures(TypeElement declaring, DeclaredType candidate) {
        return ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
                .filter(method -> declaring.getKind().isInterface() && isInstance(method))
                .map(method -> new Members.Method(method, candidate))
                .allMatch(method -> members.stream()
                        .map(BoundService.Member::method)
                        .filter(member -> env.members().isSame(member, method))
                        .allMatch(member -> env.members().isSubsignature(member, method)));
    }

    // Such as Comparator.equals: every class has it.
    private boolean isFromObject(Members.Method method) {
        return ofObject()
                .anyMatch(known -> known.element().getModifiers().contains(Modifier.PUBLIC) && env.members().isSame(known, method));
    }

    private List<Members.Method> methodsOf(DeclaredType type) {
        return env.members().methods(type).stream()
                .filter(method -> isInstance(method.element())
                        && method.element().getEnclosingElement().getKind().isInterface())
                .toList();
    }

    private static boolean isInstance(Element method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether the member implements a method of one of the interfaces. */
    boolean overrides(BoundService.Member member, List<DeclaredType> interfaces) {
        return interfaces.stream()
                .flatMap(each -> methodsOf(each).stream())
                .anyMatch(method -> env.members().isSame(member.method(), method));
    }

    /**
     * What a step adds to {@code throws} must be allowed by every interface method that is implemented, and by those of
     * {@link Object}, which every wrapper overrides that has them. A member
     * for which it is not comes back broken, and without it.
     */
    List<BoundService.Member> checkThrows(List<DeclaredType> interfaces, Findings findings) {
        return members.stream()
                .map(member -> member.marked()
                        .filter(bound -> member.keepsSignature())
                        .map(bound -> checkThrows(member, bound, declared(member, interfaces), findings))
                        .orElse(member))
                .toList();
    }

    private List<Members.Method> declared(BoundService.Member member, List<DeclaredType> interfaces) {
        return Stream.concat(interfaces.stream().flatMap(each -> methodsOf(each).stream()), ofObject())
                .filter(method -> env.members().isSame(member.method(), method))
                .toList();
    }

    private Stream<Members.Method> ofObject() {
        return env.members().methods((DeclaredType) env.kit().type(Object.class)).stream();
    }

    private BoundService.Member checkThrows(
            BoundService.Member member, BoundMethod bound, List<Members.Method> declared, Findings findings) {
        List<Thrown> allowed = new ArrayList<>();
        for (Thrown thrown : bound.thrown()) {
            Optional<Members.Method> forbidding =
                    declared.stream().filter(method -> !allows(method, thrown)).findFirst();
            if (forbidding.isEmpty()) {
                allowed.add(thrown);
            } else if (!member.isBroken()) {
                findings.add(Finding.of(
                        Problem.THROWS_FORBIDDEN,
                        thrown.source().orElseThrow(),
                        Show.type(thrown.type()),
                        Show.method(forbidding.get().element())));
            }
        }
        return allowed.size() == bound.thrown().size()
                ? member
                : new BoundService.Member(member.method(), Optional.of(bound.throwing(allowed)), true);
    }

    private boolean allows(Members.Method declared, Thrown thrown) {
        return thrown.source().isEmpty()
                || env.members().typeOf(declared).getThrownTypes().stream()
                        .anyMatch(type -> env.types().isSubtype(thrown.type(), type));
    }
}
