package io.github.defer4j.processor.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What the names of a string can mean at one moment of one method.
 *
 * @param service the type that the wrapper holds; its members are in scope
 * @param home the type that declares the marked method; type names are looked up from there
 * @param method the marked method
 * @param variables parameters, acquired parameters and tokens, in order of registration
 * @param absent names that exist in the method, but not at this moment
 * @param exit what there is at exit, if this is the exit
 * @param imports types that may be named shortly
 * @param unwritten simple names of wrappers that this run writes: no types yet
 */
public record Scope(
        DeclaredType service,
        TypeElement home,
        ExecutableElement method,
        Map<String, TypeMirror> variables,
        Map<String, Absence> absent,
        Optional<AtExit> exit,
        List<TypeElement> imports,
        Predicate<String> unwritten) {

    /** Why a name is not there. */
    public enum Absence {
        NOT_YET_ACQUIRED,
        /** A token of this or a later step; until then, the name may mean something else. */
        LATER_TOKEN,
        GONE_AFTER_EXIT,
        /** The same, where there is one exit for each attempt. */
        GONE_AFTER_ATTEMPT,
        /** Its own step has a mistake, which is reported there. */
        BROKEN
    }

    /**
     * The names that a string finds there, and only there.
     *
     * @param result its type, absent for a void method
     * @param failure its type; the null type where the handler's parameter decides what is recovered
     * @param attempt the type of the attempt's number, absent where there is but one
     * @param called the type of the answer to whether the service was called, absent where nobody may ask
     */
    public record AtExit(
            Optional<TypeMirror> result,
            TypeMirror failure,
            Optional<TypeMirror> attempt,
            Optional<TypeMirror> called) {
        public static final String RESULT = "result";
        public static final String FAILURE = "failure";
        public static final String ATTEMPT = "attempt";
        public static final String CALLED = "called";

        public AtExit(Optional<TypeMirror> result, TypeMirror failure) {
            this(result, failure, Optional.empty(), Optional.empty());
        }
    }

    public Scope {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        absent = Collections.unmodifiableMap(new LinkedHashMap<>(absent));
        imports = List.copyOf(imports);
    }

    public boolean isStatic() {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    public Scope with(String name, TypeMirror type) {
        Map<String, TypeMirror> more = new LinkedHashMap<>(variables);
        more.put(name, type);
        Map<String, Absence> less = new LinkedHashMap<>(absent);
        less.remove(name);
        return new Scope(service, home, method, more, less, exit, imports, unwritten);
    }

    public Scope without(String name, Absence why) {
        Map<String, TypeMirror> less = new LinkedHashMap<>(variables);
        less.remove(name);
        Map<String, Absence> more = new LinkedHashMap<>(absent);
        more.put(name, why);
        return new Scope(service, home, method, less, more, exit, imports, unwritten);
    }

    public boolean knows(String name) {
        return variables.containsKey(name)
                || absent.containsKey(name) && absent.get(name) != Absence.LATER_TOKEN;
    }

    public Scope atExit(AtExit moment) {
        return new Scope(service, home, method, variables, absent, Optional.of(moment), imports, unwritten);
    }

    /** After the deferred calls: only the given names are left of the variables. */
    public Scope afterRelease(Map<String, TypeMirror> left) {
        return afterRelease(left, Absence.GONE_AFTER_EXIT);
    }

    /** The same after the deferred calls of one attempt. */
    public Scope afterAttempt(Map<String, TypeMirror> left) {
        return afterRelease(left, Absence.GONE_AFTER_ATTEMPT);
    }

    private Scope afterRelease(Map<String, TypeMirror> left, Absence why) {
        Map<String, Absence> gone = new LinkedHashMap<>(absent);
        variables.keySet().stream()
                .filter(name -> !left.containsKey(name))
                .forEach(name -> gone.put(name, why));
        return new Scope(service, home, method, left, gone, exit, imports, unwritten);
    }
}
