package io.forecourt.parking.tariff.engine;

/**
 * From which weight on a car is {@link VehicleClass#HEAVY}. It is data, since councils vote on it; Paris took more than
 * 1600 kg with combustion and more than 2000 kg without.
 *
 * @param overCombustionKg heavier than that, in kilograms, and with a combustion engine; plug-in hybrids have one
 * @param overElectricKg heavier than that, in kilograms, and purely electric
 */
public record HeavyVehicles(int overCombustionKg, int overElectricKg) {

    /**
     * The class of a vehicle on four wheels.
     *
     * @param kilograms empty, as the registration certificate says
     */
    public VehicleClass classOf(int kilograms, boolean purelyElectric) {
        return kilograms > (purelyElectric ? overElectricKg : overCombustionKg) ? VehicleClass.HEAVY : VehicleClass.CAR;
    }
}
