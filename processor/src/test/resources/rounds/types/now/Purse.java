package rounds.types;

public class Purse extends Money {}
