package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

@SafeWrapper(imports = Thread.State.class)
public class Till implements Serializable {
    private static final long serialVersionUID = 1L;
    final transient List<String> log = new ArrayList<>();

    public Till() {}

    @Defer("log.add(\"shut\")")
    @Defer("state(State.NEW)")
    @Recover("nothing")
    public int sell(String item) {
        return Integer.parseInt(item);
    }

    int nothing(NumberFormatException why) {
        return -1;
    }

    void state(Thread.State state) {
        log.add(state.name());
    }

    public static void main(String[] args) {
        Till till = new Till();
        System.out.println(new TillSafe(till).sell("apple") + " " + till.log);
        System.out.println(TillSafe.class.getModule().getName());
    }
}
