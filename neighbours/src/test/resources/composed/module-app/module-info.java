module shop {
    requires team;
}
