package io.forecourt.inventory.carcar;

import io.forecourt.inventory.automobile.AutomobileNotFound;
import io.forecourt.inventory.automobile.IllegalMove;
import io.forecourt.inventory.automobile.VinAlreadyRegistered;
import io.forecourt.inventory.manufacturer.ManufacturerInUse;
import io.forecourt.inventory.manufacturer.ManufacturerNameTaken;
import io.forecourt.inventory.manufacturer.ManufacturerNotFound;
import io.forecourt.inventory.model.VehicleModelInUse;
import io.forecourt.inventory.model.VehicleModelNameTaken;
import io.forecourt.inventory.model.VehicleModelNotFound;
import io.forecourt.inventory.vin.InvalidVin;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Words refusals as CarCar does, where it has words for them. */
abstract class CarCarErrors {

    private final String couldNotCreate;

    /** @param kind what this controller creates */
    CarCarErrors(String kind) {
        this.couldNotCreate = "Could not create the " + kind;
    }

    @ExceptionHandler({ManufacturerNotFound.class, VehicleModelNotFound.class, AutomobileNotFound.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Message doesNotExist() {
        return new Message("Does not exist");
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentNotValidException.class,
        InvalidRequest.class,
        InvalidVin.class,
        ManufacturerNameTaken.class,
        VehicleModelNameTaken.class,
        VinAlreadyRegistered.class,
        ManufacturerInUse.class,
        VehicleModelInUse.class,
        IllegalMove.class
    })
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Message refused(HttpServletRequest request, Exception refusal) {
        boolean creating = HttpMethod.POST.matches(request.getMethod());
        return new Message(creating ? couldNotCreate : reason(refusal));
    }

    private static String reason(Exception refusal) {
        String reason =
                switch (refusal) {
                    case HttpMessageNotReadableException _ -> null;
                    case MethodArgumentNotValidException invalid ->
                        invalid.getFieldErrors().stream()
                                .map(error -> error.getField() + " " + error.getDefaultMessage())
                                .collect(Collectors.joining(", "));
                    default -> refusal.getMessage();
                };
        return reason == null ? "The request could not be understood" : reason;
    }
}
