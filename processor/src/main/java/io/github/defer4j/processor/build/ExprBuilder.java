package io.github.defer4j.processor.build;

import io.github.defer4j.processor.model.Expr;
import io.github.defer4j.processor.model.Local;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Walk;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Turns bound calls into expressions of the wrapper. For a deferred call, all that must be fixed at registration
 * becomes a local variable; variables of the wrapper never change and need none.
 */
final class ExprBuilder {
    private final TypeNames types;
    private final UniqueNames names;
    private final Map<String, String> variables;
    private final Map<Bound, Expr> replaced = new IdentityHashMap<>();

    /**
     * @param variables the wrapper's name for each of the user's
     */
    ExprBuilder(TypeNames types, UniqueNames names, Map<String, String> variables) {
        this.types = types;
        this.names = names;
        this.variables = variables;
    }

    String variable(String name) {
        return variables.getOrDefault(name, name);
    }

    /** From now on this very expression reads the local. */
    void replace(Bound bound, Local local) {
        replace(bound, local.name());
    }

    void replace(Bound bound, String variable) {
        replaced.put(bound, new Expr.Variable(variable));
    }

    Expr build(Bound bound) {
        Expr known = replaced.get(bound);
        if (known != null) {
            return known;
        }
        if (bound instanceof Bound.Service) {
            return new Expr.Service();
        }
        if (bound instanceof Bound.Variable variable) {
            return new Expr.Variable(variable(variable.name()));
        }
        if (bound instanceof Bound.Result) {
            return new Expr.Result();
        }
        if (bound instanceof Bound.Failure) {
            return new Expr.Failure(false);
        }
        if (bound instanceof Bound.Called) {
            return new Expr.Called();
        }
        if (bound instanceof Bound.Constant constant) {
            return new Expr.Literal(Literals.source(constant.literal()));
        }
        if (bound instanceof Bound.ClassConstant constant) {
            return new Expr.ClassLiteral(types.of(constant.named()));
        }
        return member(bound);
    }

    private Expr member(Bound bound) {
        if (bound instanceof Bound.ArrayLength length) {
            return new Expr.Field(build(length.array()), "length");
        }
        if (bound instanceof Bound.Field field) {
            String name = field.field().getSimpleName().toString();
            return field.receiver() instanceof Bound.Receiver.OnType on
                    ? new Expr.StaticField(types.classOf(on.type()), name)
                    : new Expr.Field(build(Walk.receiver(field.receiver()).orElseThrow()), name);
        }
        Bound.Call call = (Bound.Call) bound;
        List<Expr> arguments = IntStream.range(0, call.arguments().size())
                .mapToObj(i -> argument(call, i))
                .toList();
        String name = call.method().getSimpleName().toString();
        return call.receiver() instanceof Bound.Receiver.OnType on
                ? new Expr.StaticCall(types.classOf(on.type()), name, arguments)
                : new Expr.Call(build(Walk.receiver(call.receiver()).orElseThrow()), name, arguments);
    }

    private Expr argument(Bound.Call call, int index) {
        Bound argument = call.arguments().get(index);
        if (argument instanceof Bound.Failure) {
            return new Expr.Failure(call.overloaded());
        }
        TypeMirror formal = call.method().getParameters().get(Math.min(index, last(call))).asType();
        if (!call.method().isVarArgs() || index != last(call) || call.arguments().size() != index + 1) {
            return build(argument);
        }
        // Compilers want to be told that null, or an array of another type, is the whole array (JLS 15.12.4.2).
        if (argument.type().getKind() == TypeKind.NULL) {
            return new Expr.TypedNull(types.erased(formal));
        }
        return types.isOtherArray(argument.type(), formal)
                ? new Expr.Cast(types.erased(formal), build(argument))
                : build(argument);
    }

    private static int last(Bound.Call call) {
        return call.method().getParameters().size() - 1;
    }

    /** Locals for what the deferred call must not read at exit. */
    List<Local> snapshots(Bound.Call deferred, Optional<String> guard) {
        List<Local> locals = new ArrayList<>();
        Walk.children(deferred).forEach(child -> snapshot(child, guard, locals));
        return locals;
    }

    private void snapshot(Bound bound, Optional<String> guard, List<Local> locals) {
        if (isFixed(bound)) {
            return;
        }
        if (Walk.readsExit(bound)) {
            Walk.children(bound).forEach(child -> snapshot(child, guard, locals));
        } else {
            Local local = local(bound, guard.map(this::variable));
            locals.add(local);
            replace(bound, local);
        }
    }

    Local local(Bound bound, Optional<String> unlessNull) {
        return new Local(types.of(bound.type()), names.unique(hint(bound)), build(bound), unlessNull);
    }

    private boolean isFixed(Bound bound) {
        if (bound instanceof Bound.Field field) {
            return replaced.containsKey(bound)
                    || field.field().getModifiers().contains(Modifier.STATIC)
                            && field.field().getModifiers().contains(Modifier.FINAL);
        }
        return replaced.containsKey(bound) || !(bound instanceof Bound.Call || bound instanceof Bound.ArrayLength);
    }

    private static String hint(Bound bound) {
        if (bound instanceof Bound.Field field) {
            return field.field().getSimpleName().toString();
        }
        if (bound instanceof Bound.Call call) {
            return withoutGet(call.method().getSimpleName().toString());
        }
        return "length";
    }

    private static String withoutGet(String name) {
        boolean getter = name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3));
        return getter ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
    }
}
