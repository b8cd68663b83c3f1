package badhouse.inventory.automobile.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class AutomobileController {}
