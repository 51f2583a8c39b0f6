module app {
    requires java.compiler;
    requires lib;
}
