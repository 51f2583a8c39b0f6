package shop;

import io.github.defer4j.Defer;
import maker.Make;

@Make(name = "shop.Words", source = """
        package shop;
        public interface Words { String END = "end(item)"; }
        """)
public class Till {
    @Defer(Words.END)
    public void sell(String item) {}

    void end(String item) {
        System.out.println("sold " + item);
    }

    public static void main(String[] args) {
        new TillSafe(new Till()).sell("apple");
    }
}
