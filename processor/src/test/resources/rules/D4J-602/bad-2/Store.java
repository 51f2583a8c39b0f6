package rules.d4j602.bad2;

public class Store {
    final Limiter limiter = new Limiter();

    @Limited(limiter = "limiter") // ERROR: D4J-602
    public void put() {}

    static final class Limiter {
        void leave(float share) {}
    }
}
