package shop;

import java.util.Map;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        NodeSafe node = Node.create();
        NodeSafe next = Node.create();
        System.out.println(node.visit(next, Map.of()) == next);
        System.out.println(node.visit(null, Map.of()) == node);
        System.out.println(node.log());
    }
}
