package badhouse.inventory.automobile.util;

public final class Strings {}
