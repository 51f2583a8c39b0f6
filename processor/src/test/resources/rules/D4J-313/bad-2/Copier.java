package rules.d4j313.bad2;

interface Copier {
    int copy(String name);
}
