package goodhouse.inventory.automobile.web;

record AutomobileResponse(String vin) {}
