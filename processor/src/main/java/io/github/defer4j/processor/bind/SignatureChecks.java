package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.Env;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** A method whose signature another one has, which keeps its own or comes first. */
    record Clash(BoundService.Member member, BoundService.Member other) {}

    List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        List<BoundService.Member> kept =
                new ArrayList<>(members.stream().filter(member -> !isShortened(member)).toList());
        for (BoundService.Member member : members.stream().filter(this::isShortened).toList()) {
            Optional<BoundService.Member> other = kept.stream().filter(each -> isSame(member, each)).findFirst();
            other.ifPresentOrElse(each -> clashes.add(new Clash(member, each)), () -> kept.add(member));
        }
        return clashes;
    }

    private boolean isShortened(BoundService.Member member) {
        return member.marked().filter(bound -> !bound.acquired().isEmpty()).isPresent();
    }

    private boolean isSame(BoundService.Member one, BoundService.Member other) {
        if (!one.method().element().getSimpleName().equals(other.method().element().getSimpleName())) {
            return false;
        }
        List<TypeMirror> left = parameters(one);
        List<TypeMirror> right = parameters(other);
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
