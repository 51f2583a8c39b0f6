package rules.d4j406.bad3;

import io.github.defer4j.Recover;

public class Stock {

    @Recover(value = "none", except = InterruptedException.class) // ERROR: D4J-406
    public int load(String name) throws InterruptedException {
        Thread.sleep(name.length());
        return 0;
    }

    int none() {
        return 0;
    }
}
