module lib {
    requires transitive io.github.defer4j;

    exports lib;
}
