import type { Point } from '../pan-zoom/view';
import { project } from './mercator';

export interface Town extends Point {
  name: string;
  /** From which zoom on its name is shown. */
  from: number;
}

// Where towns are is known to everybody; to a hundredth of a degree, about a kilometer.
const TOWNS: readonly (readonly [from: number, towns: string])[] = [
  [
    3,
    'Berlin 52.52 13.40;Paris 48.86 2.35;London 51.51 -0.13;Madrid 40.42 -3.70;Roma 41.90 12.50;Wien 48.21 16.37;' +
      'Warszawa 52.23 21.01;Stockholm 59.33 18.07;København 55.68 12.57;Lisboa 38.72 -9.14;Athína 37.98 23.73;' +
      'Budapest 47.50 19.04;Bucureşti 44.43 26.10;Dublin 53.35 -6.26;Oslo 59.91 10.75;Helsinki 60.17 24.94',
  ],
  [
    5,
    'Hamburg 53.55 9.99;München 48.14 11.58;Köln 50.94 6.96;Frankfurt am Main 50.11 8.68;Stuttgart 48.78 9.18;' +
      'Leipzig 51.34 12.37;Amsterdam 52.37 4.90;Bruxelles 50.85 4.35;Luxembourg 49.61 6.13;Zürich 47.37 8.54;' +
      'Praha 50.08 14.44;Milano 45.46 9.19;Lyon 45.76 4.84;Marseille 43.30 5.37;Barcelona 41.39 2.17;' +
      'Bordeaux 44.84 -0.58;Toulouse 43.60 1.44;Nantes 47.22 -1.55;Napoli 40.85 14.27;Venezia 45.44 12.32;' +
      'Zagreb 45.81 15.98;Beograd 44.79 20.45;Sofia 42.70 23.32;Kraków 50.06 19.94;Gdańsk 54.35 18.65;' +
      'Göteborg 57.71 11.97;Manchester 53.48 -2.24;Edinburgh 55.95 -3.19;Sevilla 37.39 -5.99;Porto 41.15 -8.61;' +
      'Bratislava 48.15 17.11;Riga 56.95 24.11;Vilnius 54.69 25.28;Tallinn 59.44 24.75;Valencia 39.47 -0.38',
  ],
  [
    6,
    'Bremen 53.08 8.80;Hannover 52.37 9.73;Dresden 51.05 13.74;Nürnberg 49.45 11.08;Dortmund 51.51 7.47;' +
      'Düsseldorf 51.23 6.78;Kassel 51.31 9.49;Erfurt 50.98 11.03;Rostock 54.09 12.14;Kiel 54.32 10.14;' +
      'Saarbrücken 49.23 7.00;Mannheim 49.49 8.47;Freiburg 48.00 7.85;Strasbourg 48.58 7.75;Lille 50.63 3.06;' +
      'Rotterdam 51.92 4.48;Genève 46.20 6.15;Bern 46.95 7.45;Basel 47.56 7.59;Salzburg 47.80 13.05;Graz 47.07 15.44;' +
      'Innsbruck 47.27 11.39;Torino 45.07 7.69;Bologna 44.49 11.34;Firenze 43.77 11.26;Nice 43.70 7.27;' +
      'Rennes 48.11 -1.68;Poznań 52.41 16.93;Wrocław 51.11 17.04;Brno 49.20 16.61;Ljubljana 46.06 14.51;' +
      'Aarhus 56.16 10.20;Malmö 55.60 13.00;Birmingham 52.48 -1.90;Bristol 51.45 -2.59;Antwerpen 51.22 4.40',
  ],
  [
    7.2,
    'Lübeck 53.87 10.69;Bielefeld 52.02 8.53;Münster 51.96 7.63;Osnabrück 52.28 8.05;Oldenburg 53.14 8.21;' +
      'Braunschweig 52.26 10.53;Magdeburg 52.13 11.63;Potsdam 52.40 13.06;Jena 50.93 11.59;Chemnitz 50.83 12.92;' +
      'Aachen 50.78 6.08;Bonn 50.73 7.10;Koblenz 50.36 7.59;Trier 49.76 6.64;Wiesbaden 50.08 8.24;Mainz 50.00 8.27;' +
      'Darmstadt 49.87 8.65;Karlsruhe 49.01 8.40;Heilbronn 49.14 9.22;Ulm 48.40 9.99;Augsburg 48.37 10.90;' +
      'Ingolstadt 48.76 11.42;Regensburg 49.02 12.10;Würzburg 49.79 9.95;Konstanz 47.66 9.18;Paderborn 51.72 8.76;' +
      'Essen 51.46 7.01;Göttingen 51.53 9.94;Schwerin 53.63 11.41;Cottbus 51.76 14.33;Metz 49.12 6.18;Nancy 48.69 6.18;' +
      'Reims 49.26 4.03;Rouen 49.44 1.10;Dijon 47.32 5.04;Orléans 47.90 1.91;Tours 47.39 0.68;Grenoble 45.19 5.72;' +
      'Utrecht 52.09 5.12;Eindhoven 51.44 5.48;Groningen 53.22 6.57;Liège 50.63 5.57;Gent 51.05 3.72;Linz 48.31 14.29',
  ],
  [
    8.5,
    'Reutlingen 48.49 9.20;Esslingen 48.74 9.31;Hanau 50.13 8.92;Baden-Baden 48.76 8.24;Bochum 51.48 7.22;' +
      'Limburg 50.39 8.06;Bad Homburg 50.23 8.62;Offenbach 50.10 8.76;Gießen 50.58 8.68;Siegen 50.88 8.02;' +
      'Wuppertal 51.26 7.15;Duisburg 51.43 6.76;Krefeld 51.33 6.56;Mönchengladbach 51.20 6.44;Leverkusen 51.03 6.98;' +
      'Heidelberg 49.40 8.67;Pforzheim 48.89 8.70;Tübingen 48.52 9.06;Hildesheim 52.15 9.95;Wolfsburg 52.42 10.79;' +
      'Flensburg 54.78 9.44;Bremerhaven 53.54 8.58;Dülmen 51.83 7.28;Hamm 51.68 7.82;Gera 50.88 12.08;Zwickau 50.72 12.50',
  ],
];

/** The largest first, so that their names are there before those of the towns around them. */
export const towns: readonly Town[] = TOWNS.flatMap(([from, line]) =>
  line.split(';').map((one) => {
    const [, name = '', latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(one) ?? [];
    return { name, from, ...project({ latitude: Number(latitude), longitude: Number(longitude) }) };
  }),
);
