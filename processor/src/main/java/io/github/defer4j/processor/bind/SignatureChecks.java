package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Parameters that the wrapper supplies are not in its signature; what is left may be the signature of another method,
 * and the wrapper cannot have both.
 */
final class SignatureChecks {
    private final Env env;
    private final List<BoundService.Member> members;

    SignatureChecks(Env env, List<BoundService.Member> members) {
        this.env = env;
        this.members = members;
    }

    /** A method whose signature another one has, which keeps its own, comes first, or is one that every class has. */
    record Clash(BoundService.Member member, ExecutableElement other) {}

    List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        List<BoundService.Member> kept =
                new ArrayList<>(members.stream().filter(member -> !isShortened(member)).toList());
        for (BoundService.Member member : members.stream().filter(this::isShortened).toList()) {
            Optional<ExecutableElement> other = kept.stream()
                    .filter(each -> isSame(member, each.method(), parameters(each)))
                    .map(each -> each.method().element())
                    .findFirst()
                    .or(() -> ofObject(member));
            other.ifPresentOrElse(each -> clashes.add(new Clash(member, each)), () -> kept.add(member));
        }
        return clashes;
    }

    private boolean isShortened(BoundService.Member member) {
        return member.marked().filter(bound -> !bound.acquired().isEmpty()).isPresent();
    }

    private Optional<ExecutableElement> ofObject(BoundService.Member member) {
        return env.members().methods((DeclaredType) env.kit().type(Object.class)).stream()
                .filter(each -> isSame(
                        member, each, List.copyOf(env.members().typeOf(each).getParameterTypes())))
                .map(Members.Method::element)
                .findFirst();
    }

    private boolean isSame(BoundService.Member one, Members.Method other, List<TypeMirror> right) {
        if (!one.method().element().getSimpleName().equals(other.element().getSimpleName())) {
            return false;
        }
        List<TypeMirror> left = parameters(one);
        return left.size() == right.size()
                && IntStream.range(0, left.size()).allMatch(i -> env.types().isSameType(left.get(i), right.get(i)));
    }

    /** Erased, for two methods of one erasure clash as well (JLS 8.4.8.3). */
    private List<TypeMirror> parameters(BoundService.Member member) {
        List<? extends TypeMirror> types = env.members().typeOf(member.method()).getParameterTypes();
        return IntStream.range(0, types.size())
                .filter(i -> !isSupplied(member, i))
                .<TypeMirror>mapToObj(i -> env.types().erasure(types.get(i)))
                .toList();
    }

    private static boolean isSupplied(BoundService.Member member, int parameter) {
        String name = member.method().element().getParameters().get(parameter).getSimpleName().toString();
        return member.marked().filter(bound -> bound.acquired().contains(name)).isPresent();
    }
}
