package rules.d4j603.good;

public class Store {
    @Traced
    public void put() {}

    void done(String what) {}
}
