package golden.calls.plain;

public class Settings extends Hidden {}
