/**
 * A point in each village of Belitung Timur: latitude and longitude, degrees. Of the npm package geografis 1.3.2 (MIT
 * License, Copyright (c) drizki), which takes them from Permendagri 72/2019: an office or a middle, no boundary.
 */
export declare const villagePoints: readonly (readonly [
  village: string,
  lat: number,
  lon: number,
])[]
