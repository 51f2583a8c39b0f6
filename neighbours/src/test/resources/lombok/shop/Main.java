package shop;

import java.util.ArrayList;
import java.util.concurrent.locks.ReentrantLock;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Drawer drawer = Drawer.builder().log(new ArrayList<>()).cents(250).build();
        TillSafe till = new TillSafe(new Till(new ReentrantLock(), drawer));
        System.out.println(till.sell("apple") + " " + till.sell("") + " " + till.getDrawer().getLog());
    }
}
