package shop;

import io.github.defer4j.SafeWrapper;

@SafeWrapper
public class Walker extends lib.Named {
    public static void main(String[] args) {
        WalkerSafe walker = new WalkerSafe(new Walker());
        System.out.println(walker.move("a", "b"));
        System.out.println(walker.look("c", "d"));
    }
}
