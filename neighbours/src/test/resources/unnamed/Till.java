import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

/** In no package, so no import reaches it and full names are short. */
public class Till {
    @Defer("Drawer.shut(item)")
    @Recover("nothing")
    public int sell(String item) {
        return Integer.parseInt(item);
    }

    int nothing(NumberFormatException why) {
        return -1;
    }

    TillSafe safe() {
        return new TillSafe(this);
    }

    public static void main(String[] args) {
        TillSafe till = new Till().safe();
        System.out.println(till.sell("250") + " " + till.safe().sell("apple"));
    }
}
