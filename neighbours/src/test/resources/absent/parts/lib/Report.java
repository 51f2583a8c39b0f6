package lib;

public class Report {}
