package golden.interfaces.far;

interface Hidden {
    void open();
}
