package shop;

import io.github.defer4j.Recover;
import lib.Base;

public class Mover extends Base {
    @Recover("stay")
    public String turn(String where, int degrees) {
        throw new IllegalStateException("stuck");
    }

    String stay(int degrees, String where, IllegalStateException why) {
        return why.getMessage() + " at " + where + ", " + degrees;
    }

    public static void main(String[] args) {
        MoverSafe mover = new MoverSafe(new Mover());
        System.out.println(mover.move("a", "b"));
        System.out.println(mover.turn("c", 90));
    }
}
