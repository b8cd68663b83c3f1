package badhouse.sales;

public record Sale(long id) {}
