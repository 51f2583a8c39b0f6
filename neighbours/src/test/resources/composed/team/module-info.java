module team {
    requires transitive io.github.defer4j;
    requires transitive lib;

    exports team;
}
