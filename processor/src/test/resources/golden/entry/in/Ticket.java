package shop;

public final class Ticket {
    static Ticket of(String name) {
        return new Ticket();
    }

    static void end(Ticket ticket, Object result, Throwable failure, boolean called) {
        if (failure != null && result == null && !called) {
            throw new IllegalStateException("refused", failure);
        }
    }
}
