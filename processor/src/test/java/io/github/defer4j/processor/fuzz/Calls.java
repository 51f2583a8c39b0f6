package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Draft.View;
import io.github.defer4j.processor.fuzz.Service.Helper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Random calls that resolve, and where they lead is known. */
final class Calls {

    private static final int DEPTH = 2;
    private static final Set<Type> NO_LITERAL = Set.of(Type.BYTE, Type.SHORT, Type.FLOAT);

    private final Draft draft;
    private final Values values;
    private final Helpers helpers;

    Calls(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft, this);
        this.helpers = new Helpers(draft);
    }

    /** A call whose result is of a type that will do; a new helper is always one. */
    Expr.Call call(View view, Predicate<Type> wanted) {
        for (int attempt = 0; attempt < 4; attempt++) {
            Optional<Expr.Call> found = draft.chance(55) ? onValue(view, wanted, DEPTH) : toHelper(view, wanted);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return toNewHelper(view, Helpers.resultFor(draft, wanted, view));
    }

    /** Something inside a call, if there is any. */
    Optional<Expr> nested(View view, Type wanted, boolean exact, int depth) {
        Predicate<Type> fits = type -> exact ? type == wanted : type.fits(wanted);
        return draft.chance(50)
                ? onValue(view, fits, depth).map(Expr.class::cast)
                : existingHelper(view, fits, depth).map(Expr.class::cast);
    }

    /** A method of something in sight. */
    Optional<Expr.Call> onValue(View view, Predicate<Type> wanted, int depth) {
        if (draft.chance(12)) {
            return statics(view, wanted, depth);
        }
        List<Expr> receivers = values.visible(view).stream()
                .filter(each -> !Library.of(each.type()).isEmpty())
                .toList();
        Optional<Expr> receiver = draft.pickAny(receivers);
        if (receiver.isPresent() && depth > 0 && draft.chance(15)) {
            receiver = onValue(view, type -> !Library.of(type).isEmpty(), depth - 1).map(Expr.class::cast);
        }
        return receiver.flatMap(on -> member(view, on, wanted, depth));
    }

    private Optional<Expr.Call> member(View view, Expr on, Predicate<Type> wanted, int depth) {
        List<Method> fitting = Library.of(on.type()).stream()
                .filter(method -> method.isGeneric() || wanted.test(method.result()))
                .toList();
        return draft.pickAny(fitting)
                .map(method -> build(view, Optional.of(on), "", method, depth))
                .filter(Calls::meansItsMethod)
                .filter(call -> wanted.test(call.type()));
    }

    // Arguments of other types may choose another overload.
    private static boolean meansItsMethod(Expr.Call call) {
        List<Type> given = call.arguments().stream().map(Expr::type).toList();
        List<Type> declared = call.method().params().stream().map(Method.Param::type).toList();
        return !Library.isOverloaded(call.method()) || given.equals(declared);
    }

    /** One method of something in sight, by its id. */
    Optional<Expr.Call> of(View view, Expr on, String id) {
        return Library.of(on.type()).stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .map(method -> build(view, Optional.of(on), "", method, DEPTH));
    }

    private Optional<Expr.Call> statics(View view, Predicate<Type> wanted, int depth) {
        return draft.pickAny(Library.statics().stream().filter(method -> wanted.test(method.result())).toList())
                .filter(method -> isFree(view, Library.prefix(method)))
                .map(method -> build(view, Optional.empty(), Library.prefix(method), method, depth))
                .filter(Calls::meansItsMethod);
    }

    private static boolean isFree(View view, String prefix) {
        return !view.hidden().contains(prefix.replace(".", ""));
    }

    private Expr.Call build(View view, Optional<Expr> on, String prefix, Method method, int depth) {
        List<Expr> arguments = values.arguments(view, method, depth - 1);
        Type type = method.isGeneric() ? arguments.get(arguments.size() - 1).type() : method.result();
        boolean byName = arguments.isEmpty() && !Library.isOverloaded(method) && draft.chance(10);
        return new Expr.Call(on, prefix, method, arguments, type, byName && depth == DEPTH);
    }

    private Optional<Expr.Call> toHelper(View view, Predicate<Type> wanted) {
        return draft.chance(40)
                ? existingHelper(view, wanted, DEPTH)
                : Optional.of(toNewHelper(view, Helpers.resultFor(draft, wanted, view)));
    }

    private Optional<Expr.Call> existingHelper(View view, Predicate<Type> wanted, int depth) {
        List<Method> fitting = draft.helpers.stream()
                .filter(each -> !each.decoy())
                .map(Helper::method)
                .filter(each -> each.isGeneric() || wanted.test(each.result()))
                .filter(each -> each.isStatic() || !view.isStatic())
                .filter(each -> each.params().stream().noneMatch(param -> NO_LITERAL.contains(param.type())))
                .toList();
        return draft.pickAny(fitting)
                .map(method -> build(view, Optional.empty(), helpers.prefix(view, method), method, depth))
                .map(call -> call.byName() ? withParentheses(call) : call)
                .filter(call -> wanted.test(call.type()));
    }

    private static Expr.Call withParentheses(Expr.Call call) {
        return new Expr.Call(call.on(), call.prefix(), call.method(), call.arguments(), call.type(), false);
    }

    private Expr.Call toNewHelper(View view, Type result) {
        return toNewHelper(view, result, Optional.empty());
    }

    /** @param failure type of a parameter that takes the failure */
    Expr.Call toNewHelper(View view, Type result, Optional<Type> failure) {
        if (draft.chance(45)) {
            return byName(view, result, failure);
        }
        boolean isStatic = view.isStatic() || draft.chance(20);
        Method method = helpers.declare(result, Helpers.parameters(draft, isStatic, failure), isStatic, view);
        List<Expr> arguments = values.arguments(view, method, DEPTH - 1);
        if (failure.isPresent()) {
            arguments = Stream.concat(
                            arguments.subList(0, method.params().size() - 1).stream(),
                            Stream.of(new Expr.Failure(failure.get())))
                    .toList();
        }
        return new Expr.Call(Optional.empty(), helpers.prefix(view, method), method, arguments, result, false);
    }

    /** Without parentheses: the parameters bear the names of variables. */
    private Expr.Call byName(View view, Type result, Optional<Type> failure) {
        boolean isStatic = view.isStatic() || draft.chance(20);
        List<Method.Param> params = new ArrayList<>();
        List<Expr> arguments = new ArrayList<>();
        view.variables().forEach((name, type) -> {
            boolean shadowed = view.exit().isPresent() && (name.equals("result") || name.equals("failure"));
            if (!shadowed && draft.chance(50)) {
                params.add(new Method.Param(name, Helpers.nameable(draft, type, isStatic)));
                arguments.add(new Expr.Variable(name, type));
            }
        });
        Type returned = view.exit().map(Draft.Exit::result).orElse(Type.VOID);
        if (returned != Type.VOID && draft.chance(30)) {
            params.add(new Method.Param("result", Helpers.nameable(draft, returned, isStatic)));
            arguments.add(new Expr.Result(returned));
        }
        boolean takesFailure = failure.isPresent()
                || view.exit().flatMap(Draft.Exit::failure).isPresent() && draft.chance(30);
        Optional<String> name = draft.pickAny(Stream.of("why", "failure", "e", "later")
                .filter(each -> !view.hidden().contains(each))
                .toList());
        if (takesFailure && name.isPresent()) {
            Type type = failure.or(() -> view.exit().flatMap(Draft.Exit::failure)).orElse(Type.THROWABLE);
            params.add(new Method.Param(name.get(), type));
            arguments.add(new Expr.Failure(type));
        }
        Method method = helpers.declare(result, params, isStatic, view);
        helpers.addDecoy(method);
        return new Expr.Call(Optional.empty(), helpers.prefix(view, method), method, arguments, result, true);
    }
}
