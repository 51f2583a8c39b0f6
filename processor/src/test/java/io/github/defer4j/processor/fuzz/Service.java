package io.github.defer4j.processor.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A random service.
 *
 * @param outer    the class that it is nested in, or empty
 * @param latest   whether the newest failure surfaces
 * @param generic  whether it has a type parameter T
 * @param ownName  its nested type
 * @param extra    further source at the end of the class
 */
record Service(
        String packageName,
        String name,
        String outer,
        Kind kind,
        boolean generic,
        boolean latest,
        String ownName,
        List<Field> fields,
        List<Helper> helpers,
        List<Marked> methods,
        List<String> extra) {

    enum Kind {
        CLASS,
        FINAL_CLASS,
        /** The marked methods are inherited from a class. */
        SUBCLASS,
        RECORD,
        ENUM,
        INTERFACE
    }

    /** @param isMutable whether marked methods give it another value */
    record Field(String name, Type type, boolean isStatic, boolean isMutable, String access) {}

    /** @param decoy an overload that no string can mean */
    record Helper(Method method, String access, boolean decoy) {}

    /** @param access of the method, with a space after it */
    record Marked(
            String name,
            boolean isStatic,
            boolean generic,
            String access,
            Type result,
            List<Param> params,
            boolean varargs,
            List<Type> thrown,
            List<Defer> onMethod,
            List<Recover> recovers) {

        /** All in order of registration. */
        List<Registered> steps() {
            Stream<Registered> onParams = params.stream()
                    .flatMap(param -> Stream.iterate(0, i -> i < param.marks().size(), i -> i + 1)
                            .map(i -> new Registered(param.marks().get(i), Optional.of(param), i == 0)));
            return Stream.concat(
                            onMethod.stream().map(mark -> new Registered(mark, Optional.empty(), false)), onParams)
                    .toList();
        }

        boolean returnsOutcome() {
            return recovers.stream().anyMatch(each -> each.handler().isEmpty());
        }
    }

    record Param(String name, Type type, List<Defer> marks) {
        boolean isAcquired() {
            return !marks.isEmpty() && marks.get(0).acquire().isPresent();
        }
    }

    /** @param first whether it is the first mark of its parameter */
    record Registered(Defer mark, Optional<Param> on, boolean first) {}

    enum When {
        ALWAYS,
        SUCCESS,
        FAILURE
    }

    /**
     * @param token  empty if the acquired value has no name
     * @param value  the deferred call, which is left out where it is the close() of its parameter
     * @param plain  whether the value is left out
     * @param extra  further attributes
     */
    record Defer(
            String token,
            Optional<Text> acquire,
            Optional<Text> value,
            boolean plain,
            boolean assignsResult,
            When on,
            boolean quiet,
            String extra) {}

    /** A call with the text that is written for it, which differs in a damaged service. */
    record Text(Expr.Call call, String source) {
        static Text of(Expr.Call call) {
            return new Text(call, call.source());
        }
    }

    /** @param on what is named; the handler's parameter decides if it is empty */
    record Recover(
            Optional<Text> handler, List<Type> on, List<Type> takes, List<Type> except, boolean inside, String extra) {}

    String path() {
        return packageName + "/" + (outer.isEmpty() ? name : outer) + ".java";
    }

    String wrapper() {
        return packageName + "." + (outer.isEmpty() ? "" : outer + "_") + name + "Safe";
    }

    String binaryName() {
        return packageName + "." + (outer.isEmpty() ? "" : outer + "$") + name;
    }

    Service withMethods(List<Marked> other) {
        return new Service(
                packageName, name, outer, kind, generic, latest, ownName, fields, helpers, other, extra);
    }

    Service withHelpers(List<Helper> other) {
        return new Service(
                packageName, name, outer, kind, generic, latest, ownName, fields, other, methods, extra);
    }

    Service withFields(List<Field> other) {
        return new Service(
                packageName, name, outer, kind, generic, latest, ownName, other, helpers, methods, extra);
    }

    Service with(String member) {
        return new Service(
                packageName,
                name,
                outer,
                kind,
                generic,
                latest,
                ownName,
                fields,
                helpers,
                methods,
                Stream.concat(extra.stream(), Stream.of(member)).toList());
    }
}
