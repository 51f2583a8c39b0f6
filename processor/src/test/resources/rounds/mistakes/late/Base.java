package rounds.mistakes;

public class Base {
    public void open() {}
}
