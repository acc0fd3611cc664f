package vn.sinhke.project.web.planted;

/** Planted: reads what another bean was given. */
public class PlantedNeighbour {
    Object peek(PlantedPage other) {
        return other.hidden;
    }
}
