package rounds.mistakes;

public class Bank {
    Money money;

    Money money() {
        return money;
    }

    void keep(Money other) {}

    void text(String text) {}

    void one(CharSequence text) {}

    void one(Number number) {}
}
