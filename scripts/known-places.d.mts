/** The towns and regions that compromise and GeoNames know, in small letters and without accents. */
export function knownPlaces(): string[];
