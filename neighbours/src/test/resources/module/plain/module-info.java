module shop {
    requires transitive io.github.defer4j;

    exports shop;
}
