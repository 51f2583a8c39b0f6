package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.environment.Access;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.read.Written;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Binds a parsed call to the Java model. */
public final class Resolver {
    private final Env env;
    private final Access access;

    public Resolver(Env env, Access access) {
        this.env = env;
        this.access = access;
    }

    /**
     * @param path the call; without parentheses its arguments are bound by name
     * @param text the string that it stands in, for messages
     * @param wanted the type that its result should have, if that matters
     */
    public Resolution resolve(Path path, Scope scope, Written text, Optional<TypeMirror> wanted) {
        try {
            return new Resolution.Resolved(new PathBinder(env, access, scope, text).step(path, wanted));
        } catch (Unbindable unbindable) {
            return unbindable.why();
        }
    }
}
