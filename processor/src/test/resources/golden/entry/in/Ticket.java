package shop;

import io.github.defer4j.Bracket;

public final class Ticket implements Bracket {
    private boolean used;

    static Ticket of(String name) {
        return new Ticket();
    }

    static void end(Ticket ticket, Object result, Throwable failure) {
        if (failure != null && result == null && !ticket.used) {
            throw new IllegalStateException("refused", failure);
        }
    }

    @Override
    public void enter() {
        used = true;
    }
}
