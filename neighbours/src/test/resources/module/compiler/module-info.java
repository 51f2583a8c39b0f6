module shop {
    requires transitive io.github.defer4j;
    requires java.compiler;

    exports shop;
}
