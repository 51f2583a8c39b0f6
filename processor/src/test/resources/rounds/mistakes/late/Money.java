package rounds.mistakes;

public class Money {
    public void give() {}
}
