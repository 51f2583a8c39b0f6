package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.resolve.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Turns recover steps, or the policy of a retry, into catch clauses. Each type that a step names, leaves out or must not take by default
 * gets the one answer that the most specific step gives; clauses go from narrow to wide.
 */
final class CatchPlan {
    /** Taken only where a step names them, or a type of theirs. */
    private static final List<Class<?>> NAMED_ONLY = List.of(
            InterruptedException.class, CancellationException.class, VirtualMachineError.class, LinkageError.class);

    private final Env env;
    private final List<BoundHandler> handlers;

    CatchPlan(Env env, List<BoundHandler> handlers) {
        this.env = env;
        this.handlers = handlers;
    }

    /** A type with the step that takes it, if one does. */
    private record Answer(TypeMirror type, Optional<BoundHandler> handler) {}

    List<CatchClause> clauses(ThrownSet thrown) {
        if (handlers.isEmpty()) {
            return List.of();
        }
        List<Answer> answers = withoutRepetition(narrowFirst(interesting().stream()
                .map(type -> new Answer(type, handlerOf(type)))
                .toList()));
        List<CatchClause> clauses = new ArrayList<>();
        List<TypeMirror> caught = new ArrayList<>();
        List<TypeMirror> undeclared = new ArrayList<>();
        for (Answer answer : answers) {
            // What nothing declares, or earlier clauses leave nothing of, may have no clause: a test lets it through.
            if (thrown.reaches(answer.type(), caught)) {
                append(clauses, answer, narrower(undeclared, answer));
                undeclared.removeIf(each -> isSubtype(each, answer.type()));
                caught.add(answer.type());
            } else {
                undeclared.add(answer.type());
            }
        }
        return clauses;
    }

    /** Narrower types that a step does not take although it names a wider one. */
    List<TypeMirror> missedBy(BoundHandler handler, TypeMirror on) {
        return interesting().stream()
                .filter(each -> isSubtype(each, on) && !env.types().isSameType(each, on))
                .filter(each -> !handlerOf(each).equals(Optional.of(handler)))
                .toList();
    }

    private List<TypeMirror> narrower(List<TypeMirror> undeclared, Answer answer) {
        return answer.handler().isEmpty()
                ? List.of()
                : undeclared.stream().filter(each -> isSubtype(each, answer.type())).toList();
    }

    // Neighbours with one answer share a clause, unless one is a subtype of the other, which javac forbids.
    private void append(List<CatchClause> clauses, Answer answer, List<TypeMirror> undeclared) {
        CatchClause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        boolean joins = last != null
                && last.handler().equals(answer.handler())
                && last.undeclared().equals(undeclared)
                && (answer.handler().isEmpty()
                        || isInterrupt(last.types().get(0)) == isInterrupt(answer.type()))
                && last.types().stream().noneMatch(type -> isRelated(type, answer.type()));
        if (joins) {
            clauses.remove(last);
            List<TypeMirror> types = Stream.concat(last.types().stream(), Stream.of(answer.type())).toList();
            clauses.add(new CatchClause(types, answer.handler(), undeclared));
        } else {
            clauses.add(new CatchClause(List.of(answer.type()), answer.handler(), undeclared));
        }
    }

    private boolean isInterrupt(TypeMirror type) {
        return env.kit().isA(type, InterruptedException.class);
    }

    private List<TypeMirror> interesting() {
        List<TypeMirror> types = new ArrayList<>();
        handlers.forEach(handler -> handler.on().forEach(type -> addOnce(types, type)));
        handlers.forEach(handler -> handler.mark().except().types().forEach(type -> addOnce(types, type)));
        NAMED_ONLY.forEach(type -> addOnce(types, env.kit().type(type)));
        return types;
    }

    private void addOnce(List<TypeMirror> types, TypeMirror type) {
        if (types.stream().noneMatch(known -> env.types().isSameType(known, type))) {
            types.add(type);
        }
    }

    /** The step that names the nearest supertype, among those that do not leave the type out. */
    private Optional<BoundHandler> handlerOf(TypeMirror type) {
        BoundHandler best = null;
        TypeMirror bestOn = null;
        for (BoundHandler handler : handlers) {
            for (TypeMirror on : handler.on()) {
                boolean takes = isSubtype(type, on) && !leavesOut(handler, type);
                if (takes && (bestOn == null || isSubtype(on, bestOn))) {
                    best = handler;
                    bestOn = on;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean leavesOut(BoundHandler handler, TypeMirror type) {
        boolean excepted = handler.mark().except().types().stream().anyMatch(except -> isSubtype(type, except));
        return excepted || isLeftOut(env, handler.on(), type);
    }

    /** Whether a step that names {@code on} does not take the type, as that must be named. */
    static boolean isLeftOut(Env env, List<TypeMirror> on, TypeMirror type) {
        return NAMED_ONLY.stream()
                .anyMatch(reserved -> env.kit().isA(type, reserved)
                        && on.stream()
                                .noneMatch(each -> env.kit().isA(each, reserved)
                                        && env.types().isSubtype(type, each)));
    }

    private List<Answer> narrowFirst(List<Answer> answers) {
        List<Answer> sorted = new ArrayList<>();
        for (Answer answer : answers) {
            int at = 0;
            while (at < sorted.size() && !isSubtype(answer.type(), sorted.get(at).type())) {
                at++;
            }
            sorted.add(at, answer);
        }
        return sorted;
    }

    // A type needs no clause of its own if the next wider clause, or none at all, does the same.
    private List<Answer> withoutRepetition(List<Answer> sorted) {
        List<Answer> needed = new ArrayList<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Answer answer = sorted.get(i);
            Optional<BoundHandler> wider = needed.stream()
                    .filter(each -> isSubtype(answer.type(), each.type()))
                    .findFirst()
                    .flatMap(Answer::handler);
            boolean same = wider.equals(answer.handler());
            boolean interrupts = isInterrupt(answer.type()) && answer.handler().isPresent();
            if (!same || interrupts) {
                needed.add(0, answer);
            }
        }
        return needed;
    }

    /** What leaves the clauses: declared types that no step takes, and what a clause lets through. */
    ThrownSet escaping(ThrownSet thrown, List<CatchClause> clauses) {
        ThrownSet out = new ThrownSet(env);
        for (Thrown each : thrown.list()) {
            Optional<CatchClause> first = clauses.stream()
                    .filter(clause -> clause.types().stream().anyMatch(type -> isSubtype(each.type(), type)))
                    .findFirst();
            boolean taken = first.flatMap(CatchClause::handler).isPresent()
                    && first.get().undeclared().stream().noneMatch(type -> mayBe(each.type(), type));
            if (taken) {
                passedBelow(each.type(), clauses).forEach(type -> out.add(new Thrown(type, each.source())));
            } else {
                out.add(each);
            }
        }
        addOwn(clauses, out);
        return out;
    }

    /** The same where a handler may give the failure up. */
    ThrownSet givenUp(ThrownSet thrown, List<CatchClause> clauses) {
        ThrownSet out = new ThrownSet(env);
        thrown.list().forEach(out::add);
        addOwn(clauses, out);
        return out;
    }

    private static void addOwn(List<CatchClause> clauses, ThrownSet out) {
        for (CatchClause clause : clauses) {
            clause.handler()
                    .ifPresent(handler -> handler.call()
                            .ifPresent(call -> out.addChecked(
                                    Walk.thrown(call),
                                    handler.mark().place())));
        }
    }

    private List<TypeMirror> passedBelow(TypeMirror thrown, List<CatchClause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.handler().isEmpty())
                .flatMap(clause -> clause.types().stream())
                .filter(type -> env.kit().isChecked(type) && isSubtype(type, thrown))
                .toList();
    }

    // Where a type variable is thrown, the compiler knows no more of it than its bound.
    private boolean mayBe(TypeMirror variable, TypeMirror passing) {
        return variable.getKind() == TypeKind.TYPEVAR
                && env.kit().isChecked(passing)
                && isSubtype(passing, env.kit().erasedBound(variable));
    }

    private boolean isRelated(TypeMirror one, TypeMirror other) {
        return isSubtype(one, other) || isSubtype(other, one);
    }

    private boolean isSubtype(TypeMirror narrow, TypeMirror wide) {
        return env.types().isSubtype(narrow, wide);
    }
}
