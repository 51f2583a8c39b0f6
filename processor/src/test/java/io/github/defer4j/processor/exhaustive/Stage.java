package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.DeferScope;
import io.github.defer4j.processor.exhaustive.Thrown.Checked;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the generated services inherit: every actor notes its turn and makes the move that the script has for it.
 * Public with all that the wrappers call, since those are loaded by another class loader.
 */
public abstract class Stage {
    static final int BODY_RESULT = 7;

    /** Counts the turns: read at registration, it tells when that was. */
    public int clock;

    private Map<Actor, List<Move>> script = new EnumMap<>(Actor.class);
    private final Map<Actor, Integer> turns = new EnumMap<>(Actor.class);
    private StringBuilder trace = new StringBuilder();

    final void start(Map<Actor, List<Move>> moves) {
        script = moves;
        turns.clear();
        trace = new StringBuilder();
        clock = 0;
    }

    final String trace() {
        return trace.toString();
    }

    public final void acquire(int step) throws Checked, InterruptedException {
        perform(Actor.acquire(step), "", null);
    }

    public final boolean require(int step) throws Checked, InterruptedException {
        return perform(Actor.acquire(step), "", null) != Move.REFUSE;
    }

    public final Stage hold(int step) throws Checked, InterruptedException {
        return perform(Actor.acquire(step), "", null) == Move.GIVE_NULL ? null : this;
    }

    public final int body() throws Checked, InterruptedException {
        perform(Actor.BODY, "", null);
        return BODY_RESULT;
    }

    /** A body whose action counts its result up, if there is one. */
    public final int scoped(DeferScope scope) throws Exception {
        scope.defer(() -> {
            perform(Actor.ACTION, "", null);
            Integer result = scope.result();
            if (result != null) {
                scope.result(result + 1);
            }
        });
        return body();
    }

    public final void release(int step) throws Checked, InterruptedException {
        perform(Actor.release(step), "", null);
    }

    public final void note(int step, int at) throws Checked, InterruptedException {
        perform(Actor.release(step), " at " + at, null);
    }

    public final void note(int step, int at, Throwable failure) throws Checked, InterruptedException {
        perform(Actor.release(step), " at " + at, failure);
    }

    public final void read(int step, int at, int result) throws Checked, InterruptedException {
        perform(Actor.release(step), " at " + at + " result " + result, null);
    }

    public final void read(int step, int at, int result, Throwable failure) throws Checked, InterruptedException {
        perform(Actor.release(step), " at " + at + " result " + result, failure);
    }

    public final int assign(int step, int result) throws Checked, InterruptedException {
        perform(Actor.release(step), " result " + result, null);
        return result * 10 + step;
    }

    public final int wide(Exception failure) throws Checked, InterruptedException {
        perform(Actor.WIDE, "", failure);
        return -1;
    }

    public final int wide(int result, Exception failure) throws Checked, InterruptedException {
        perform(Actor.WIDE, " result " + result, failure);
        return -1;
    }

    public final int narrow(Checked failure) throws Checked, InterruptedException {
        perform(Actor.NARROW, "", failure);
        return -2;
    }

    public final int named(Throwable failure) throws Checked, InterruptedException {
        perform(Actor.NAMED, "", failure);
        return -3;
    }

    public final boolean policy(int attempt, Exception failure) throws Checked, InterruptedException {
        return perform(Actor.POLICY, " attempt " + attempt, failure) == Move.GO_ON;
    }

    private Move perform(Actor actor, String arguments, Throwable failure) throws Checked, InterruptedException {
        clock++;
        trace.append(actor).append(arguments);
        if (failure != null) {
            trace.append(" failure ").append(Tree.of(failure));
        }
        trace.append(Thread.currentThread().isInterrupted() ? " (interrupted)\n" : "\n");
        List<Move> moves = script.getOrDefault(actor, List.of());
        int turn = turns.merge(actor, 1, Integer::sum);
        Move move = turn <= moves.size() ? moves.get(turn - 1) : Move.RETURN;
        Thrown.raise(move, actor.toString(), failure);
        return move;
    }
}
