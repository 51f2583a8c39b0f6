package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import io.github.defer4j.processor.environment.Show;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

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
        // Externalizable asks for a constructor without parameters, which a wrapper cannot have.
        return service.access().toType(candidate)
                && !element.getModifiers().contains(Modifier.SEALED)
                && !env.kit().isA(candidate, java.io.Externalizable.class)
                && methodsOf(candidate).stream().allMatch(method -> members.stream()
                        .anyMatch(member -> member.keepsSignature()
                                && member.method().element().getModifiers().contains(Modifier.PUBLIC)
                                && env.members().isSame(member.method(), method)));
    }

    private List<Members.Method> methodsOf(DeclaredType type) {
        return env.members().methods(type).stream()
                .filter(method -> !method.element().getModifiers().contains(Modifier.STATIC)
                        && !method.element().getModifiers().contains(Modifier.PRIVATE)
                        && method.element().getEnclosingElement().getKind().isInterface())
                .toList();
    }

    /** Whether the member implements a method of one of the interfaces. */
    boolean overrides(BoundService.Member member, List<DeclaredType> interfaces) {
        return interfaces.stream()
                .flatMap(each -> methodsOf(each).stream())
                .anyMatch(method -> env.members().isSame(member.method(), method));
    }

    /** What a step adds to {@code throws} must be allowed by every interface method that is implemented. */
    void checkThrows(List<DeclaredType> interfaces, Findings findings) {
        for (BoundService.Member member : members) {
            member.marked()
                    .filter(bound -> member.keepsSignature())
                    .ifPresent(bound -> interfaces.stream()
                            .flatMap(each -> methodsOf(each).stream())
                            .filter(method -> env.members().isSame(member.method(), method))
                            .forEach(method -> checkThrows(bound, method, findings)));
        }
    }

    private void checkThrows(BoundMethod bound, Members.Method declared, Findings findings) {
        List<? extends TypeMirror> allowed = env.members().typeOf(declared).getThrownTypes();
        for (Thrown thrown : bound.thrown()) {
            boolean fits = thrown.source().isEmpty()
                    || allowed.stream().anyMatch(type -> env.types().isSubtype(thrown.type(), type));
            if (!fits) {
                findings.add(Finding.of(
                        Problem.THROWS_FORBIDDEN,
                        thrown.source().get(),
                        Show.type(thrown.type()),
                        Show.type((TypeElement) declared.element().getEnclosingElement()) + "."
                                + Show.signature(declared.element())));
            }
        }
    }
}
