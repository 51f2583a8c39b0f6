package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Members;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/** Calls whose arguments are variables of the wrapper. */
public final class Held {
    private Held() {}

    /**
     * Whether the method still takes its arguments once they have been put into variables: what is several types at
     * once in the call has but one of them in a variable.
     */
    public static boolean isTaken(Env env, Bound.Call call) {
        return choice(env, call).map(choice -> choice instanceof Overloads.Choice.Chosen).orElse(true);
    }

    /** Whether it takes one of them by unchecked conversion then. */
    static boolean isUnchecked(Env env, Bound.Call call) {
        return choice(env, call)
                .filter(choice -> choice instanceof Overloads.Choice.Chosen chosen && chosen.fit().unchecked())
                .isPresent();
    }

    private static Optional<Overloads.Choice> choice(Env env, Bound.Call call) {
        DeclaredType owner = (DeclaredType) call.method().getEnclosingElement().asType();
        Optional<DeclaredType> site = Walk.receiver(call.receiver())
                .map(value -> env.kit().superType(value.type(), owner))
                .orElse(Optional.of(owner));
        List<Given> arguments = call.arguments().stream().<Given>map(Given.Value::new).toList();
        return site.map(type -> new Members.Method(call.method(), type))
                .map(method -> new Overloads(env).choose(List.of(method), arguments));
    }
}
