/** The towns and regions that compromise knows, in small letters and without accents. */
export function knownPlaces(): string[];
