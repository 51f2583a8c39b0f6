package io.github.defer4j.chain;

import io.github.defer4j.Defer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A project's own annotation: the parameter {@code user} must have a role, and what the user does is noted. */
@Defer(acquire = "allowed = access.require(\"{value}\", user)", value = "access.note(allowed, {method}, failure)")
@Target(ElementType.METHOD)
public @interface Authorised {
    /** The role. */
    String value();
}
