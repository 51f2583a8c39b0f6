package rounds.types;

public class Vault extends Base {
    public void put(int number) {}

    public void release(String other) {}

    /** Its own, which is no problem. */
    public void own() {}
}
