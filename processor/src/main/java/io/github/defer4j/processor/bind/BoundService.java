package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.Members;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/**
 * A service with all its marks bound.
 *
 * @param interfaces those that the wrapper can implement
 * @param implementing the members that implement a method of theirs
 */
public record BoundService(
        ServiceContext context, List<Member> members, List<DeclaredType> interfaces, List<Member> implementing) {
    public BoundService {
        members = List.copyOf(members);
        interfaces = List.copyOf(interfaces);
        implementing = List.copyOf(implementing);
    }

    /** Whether there is nothing to call on a service. */
    public boolean isStatic() {
        return !members.isEmpty()
                && members.stream()
                        .allMatch(each -> each.method().element().getModifiers().contains(Modifier.STATIC));
    }

    /**
     * A method of the wrapper.
     *
     * @param marked its marks, if it has any
     * @param isBroken whether some of them are wrong
     */
    public record Member(Members.Method method, Optional<BoundMethod> marked, boolean isBroken) {

        /** Whether callers of the service's method can call the wrapper's in the same way. */
        boolean keepsSignature() {
            return marked.map(bound -> bound.acquired().isEmpty() && !bound.returnsOutcome())
                    .orElse(true);
        }
    }
}
