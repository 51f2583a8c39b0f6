package app;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;
import lib.Store;
import lib.StoreSafe;

public class Main {
    final List<String> out = new ArrayList<>();

    @Defer("store.put(\"end\", out)")
    public String run(StoreSafe store) {
        store.put("begin", out);
        return "ran";
    }

    public static void main(String[] args) {
        Main main = new Main();
        System.out.println(new MainSafe(main).run(new StoreSafe(new Store())) + " " + main.out);
    }
}
