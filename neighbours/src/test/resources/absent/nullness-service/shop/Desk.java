package shop;

import io.github.defer4j.Defer;
import java.util.List;
import lib.Annotated;

public class Desk extends Annotated {
    @Defer("closed()")
    public String open(String name) {
        return name;
    }

    void closed() {
        System.out.println("closed");
    }

    public static void main(String[] args) {
        DeskSafe desk = new DeskSafe(new Desk());
        System.out.println(desk.open("a") + desk.name("b") + desk.first(List.of("c")));
    }
}
