package rounds.mistakes;

public class Vault extends Base {
    public void put(int number) {}
}
