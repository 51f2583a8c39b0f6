package rules.d4j603.bad;

public class Store {
    @Traced // ERROR: D4J-603
    public void put() {}

    void done(String what) {}
}
