package shop;

import io.github.defer4j.Defer;
import java.util.List;

public class Box<T extends Comparable<T>> {
    final T content;

    Box(T content) {
        this.content = content;
    }

    @Defer("seen()")
    public T get() {
        return content;
    }

    public List<BoxSafe<? extends T>> with(List<? super BoxSafe<T>> others, BoxSafe<T> other) {
        others.add(other);
        return List.of(other);
    }

    void seen() {
        System.out.println("seen");
    }

    public static void main(String[] args) {
        System.out.println(new BoxSafe<>(new Box<>("apple")).get());
    }
}
